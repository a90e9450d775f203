import { isTyped, type Attempt } from '#engine/attempt/attempt.ts';
import type { Conversation } from '#engine/conversation/conversation.ts';
import type { ReplyInput } from '#contract/reply-input.ts';
import { Refused } from '../refuse.ts';

/** The talk's replies are given as its assignment wants them. @throws Refused `wrong-input` */
export function mustKeepToInput(input: ReplyInput, record: Attempt): void {
  if (input === 'choices' && isTyped(record)) throw new Refused('wrong-input', 'In this assignment replies are chosen from those offered; some of this talk were typed. Begin anew and choose them.');
  if (input === 'typed' && record.replies.some((reply) => 'choose' in reply)) {
    throw new Refused('wrong-input', 'In this assignment replies are typed in words of one’s own; some of this talk were chosen. Begin anew and type them.');
  }
}

/** A talk's replies do not pass for a contact plan, which is chosen in any case. @throws Refused `does-not-replay` */
export function planMustBePlanned({ contactPlan }: Attempt, { turns }: Conversation): void {
  const planned = turns.filter(({ stage }) => stage === 'contact-planning').length;
  if (planned !== contactPlan.length) throw new Refused('does-not-replay', `The contact was planned in ${planned} turns, not in ${contactPlan.length}, as the record says.`);
}
