import { holds, type Moment } from '#engine/scenario/holds.ts';
import type { StrategyRule } from '#engine/scenario/scenario.ts';

/** What the strategy asks for at this moment: the rules that apply, first things first. */
export function rulesFor(strategy: readonly StrategyRule[], moment: Moment): StrategyRule[] {
  return strategy.filter((rule) => holds(rule.when, moment));
}
