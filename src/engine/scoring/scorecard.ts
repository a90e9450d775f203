import type { Conversation } from '#engine/conversation/conversation.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { judgeConduct, type ConductScore } from './conduct.ts';
import { judgeCraft, type CraftScore } from './craft.ts';
import { pastMoments } from './past-moments.ts';
import type { RuleSet } from './rule-set.ts';
import { scoreCriterion, type CriterionScore } from './score-criterion.ts';

/** The mark from which an attempt is passed, unless an assignment sets another. */
export const PASS_MARK = 70;
/** The most that is left of a score after an auto-fail. */
export const AUTO_FAIL_CAP = 40;

/** Three marks of 0–100 that stand beside each other, and what they rest on. */
export interface Scorecard {
  readonly score: number;
  readonly passed: boolean;
  readonly autoFail: boolean;
  readonly criteria: readonly CriterionScore[];
  readonly conduct: ConductScore;
  readonly craft: CraftScore;
}

/** Scores a conversation, ended or not, by its scenario's rubric and these rule sets. */
export function scoreConversation(scenario: Scenario, state: Conversation, ruleSets: readonly RuleSet[], passMark = PASS_MARK): Scorecard {
  const past = pastMoments(state);
  const criteria = scenario.rubric.map((criterion) => scoreCriterion(criterion, past));
  const conduct = judgeConduct(scenario, past, ruleSets);
  const autoFail = conduct.breaches.some((breach) => breach.severity === 'auto-fail');
  const earned = criteria.reduce((sum, criterion) => sum + criterion.points, 0);
  const score = autoFail ? Math.min(earned, AUTO_FAIL_CAP) : earned;
  return { score, passed: score >= passMark && !autoFail, autoFail, criteria, conduct, craft: judgeCraft(past) };
}
