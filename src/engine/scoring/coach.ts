import type { Conversation, PlayerReply } from '#engine/conversation/conversation.ts';
import { momentOf } from '#engine/conversation/moment.ts';
import { rulesFor } from '#engine/conversation/recommend.ts';
import { isCounterproductive } from '#engine/dialogue-act.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { follows, scriptOf, type Done } from '#engine/scenario/script.ts';
import { lookBack } from './debrief.ts';
import type { RuleSet } from './rule-set.ts';

/** How well a reply served: `good` follows the strategy, `wrong` harms, `mixed` is neither. */
export type Mark = 'good' | 'mixed' | 'wrong';

/** The coach's word on one reply. */
export interface CoachNote {
  readonly mark: Mark;
  /** The rule of the strategy that the moment called for, if one did. */
  readonly rule: string | null;
  /** The best of the offered replies; null if what was said was as good. */
  readonly best: string | null;
  readonly lost: number;
}

/** Points lost from which a reply is no longer good, and from which it is wrong. */
const MIXED_FROM = 3;
const WRONG_FROM = 9;

/** The rule of the strategy that this moment calls for. */
export function momentRule(scenario: Scenario, state: Conversation): string | null {
  return rulesFor(scenario.strategy, momentOf(scenario, state))[0]?.id ?? null;
}

/** Judges a reply at the moment it was given in. */
export function coach(scenario: Scenario, before: Conversation, said: PlayerReply, ruleSets: readonly RuleSet[]): CoachNote {
  const { rule, best, lost } = lookBack(scenario, before, said, ruleSets);
  return { mark: markOf(scenario, before, said, lost), rule, best, lost };
}

function markOf(scenario: Scenario, before: Conversation, said: PlayerReply, lost: number): Mark {
  const reply: Done = 'choose' in said ? scriptOf(scenario).replies.get(said.choose)! : said;
  const harmful = reply.acts.some(isCounterproductive) || reply.claims !== undefined || reply.redLine !== undefined;
  if (lost >= WRONG_FROM || (harmful && lost >= MIXED_FROM)) return 'wrong';
  const called = rulesFor(scenario.strategy, momentOf(scenario, before)).some((rule) => follows(reply, rule));
  return harmful || lost >= MIXED_FROM || !called ? 'mixed' : 'good';
}
