import type { DialogueAct } from '#engine/dialogue-act.ts';
import { Problem } from '#engine/problem.ts';
import type { Script } from '#engine/scenario/script.ts';
import type { Conversation, ContactAttempt, PlayerReply, Said } from './conversation.ts';

/** A reply as the customer hears it. */
export interface Heard {
  readonly reply: string | null;
  readonly acts: readonly DialogueAct[];
  readonly plan: string | null;
  readonly redLine: string | null;
  readonly contact: ContactAttempt | null;
  /** Said in words of one's own; null where a reply was chosen. */
  readonly own: Said | null;
}

/** Takes in a reply. Figures claimed otherwise than the account has them make it a misstatement. */
export function hear(script: Script, state: Conversation, said: PlayerReply): Heard {
  if (!('choose' in said)) {
    return { reply: null, acts: said.acts, plan: said.plan ?? null, redLine: said.redLine ?? null, contact: null, own: said };
  }
  const reply = script.replies.get(said.choose);
  if (reply === undefined || !state.offered.includes(said.choose)) {
    throw new Problem(
      'reply-not-offered',
      `"${said.choose}" is not on offer in turn ${state.turn}; choose one of: ${state.offered.join(', ')}.`,
    );
  }
  const isFalse = Object.values(reply.claims ?? {}).some((factor) => factor !== 1);
  return {
    reply: reply.id,
    acts: isFalse && !reply.acts.includes('misstate') ? [...reply.acts, 'misstate'] : reply.acts,
    plan: reply.plan ?? null,
    redLine: reply.redLine ?? null,
    contact: reply.contact ?? null,
    own: null,
  };
}
