import type { Conversation } from '#engine/conversation/conversation.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { RuleSet } from '#engine/scoring/rule-set.ts';
import { scoreConversation, type Scorecard } from '#engine/scoring/scorecard.ts';
import type { Attempt } from './attempt.ts';
import { replay, type ReplayHelp } from './replay.ts';

/** What a replay found: the score that follows from the replies, and whether the claimed one is the same. */
export interface Verdict {
  readonly state: Conversation;
  readonly scorecard: Scorecard;
  /** Null where the record claims nothing. */
  readonly claimHolds: boolean | null;
}

/** Replays an attempt and scores it afresh. @throws Problem as `replay` does */
export function verifyAttempt(attempt: Attempt, scenario: Scenario, contentHash: string, ruleSets: readonly RuleSet[], help: ReplayHelp = {}): Verdict {
  const state = replay(attempt, scenario, contentHash, help);
  const scorecard = scoreConversation(scenario, state, ruleSets);
  const { claimed } = attempt;
  const claimHolds = claimed === undefined ? null : (
    claimed.score === scorecard.score && claimed.conduct === scorecard.conduct.score && claimed.craft === scorecard.craft.score &&
    claimed.passed === scorecard.passed && claimed.ending === state.ending
  );
  return { state, scorecard, claimHolds };
}
