import type { Conversation, PlayerReply } from '#engine/conversation/conversation.ts';
import { momentOf } from '#engine/conversation/moment.ts';
import { rulesFor } from '#engine/conversation/recommend.ts';
import { isCounterproductive } from '#engine/dialogue-act.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { follows, scriptOf } from '#engine/scenario/script.ts';

/** A moment that called for something, and whether the reply was what the strategy asks for: a talk as a row of test items. */
export interface MetMoment {
  readonly turn: number;
  /** The rule of the strategy that applied. */
  readonly rule: string;
  readonly isMet: boolean;
}

/** The moment that a reply is given in; null where the strategy asks for nothing, or for a reply that is unknown. */
export function metMoment(scenario: Scenario, before: Conversation, reply: PlayerReply): MetMoment | null {
  const rules = rulesFor(scenario.strategy, momentOf(scenario, before));
  const said = 'choose' in reply ? scriptOf(scenario).replies.get(reply.choose) : reply;
  if (rules[0] === undefined || said === undefined) return null;
  return { turn: before.turn, rule: rules[0].id, isMet: rules.some((rule) => follows(said, rule)) && !said.acts.some(isCounterproductive) };
}
