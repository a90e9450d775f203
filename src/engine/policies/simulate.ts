import type { Scenario } from '#engine/scenario/scenario.ts';
import type { RuleSet } from '#engine/scoring/rule-set.ts';
import { scoreConversation } from '#engine/scoring/scorecard.ts';
import { playThrough } from './play-out.ts';
import type { Policy } from './policy.ts';

/** What many plays of one scenario by one policy came to. Scores 0–100, rates 0–1. */
export interface Simulation {
  readonly runs: number;
  readonly mean: number;
  readonly min: number;
  readonly p10: number;
  readonly p90: number;
  readonly max: number;
  readonly passRate: number;
  readonly goodEndingRate: number;
  readonly turnsMin: number;
  readonly turnsMax: number;
  readonly endings: Readonly<Record<string, number>>;
}

/** Plays seeds 1 … runs and sums them up. */
export function simulate(scenario: Scenario, policy: Policy, runs: number, ruleSets: readonly RuleSet[]): Simulation {
  const plays = Array.from({ length: runs }, (_, index) => {
    const state = playThrough(scenario, index + 1, policy);
    return { state, card: scoreConversation(scenario, state, ruleSets) };
  });
  const scores = plays.map((play) => play.card.score).toSorted((one, other) => one - other);
  const turns = plays.map((play) => play.state.turns.length);
  const endings: Record<string, number> = {};
  for (const { state } of plays) endings[state.ending!] = (endings[state.ending!] ?? 0) + 1;
  const good = new Set(scenario.endings.filter((ending) => ending.kind === 'holds').map((ending) => ending.id));
  const share = (count: number) => Math.round((1000 * count) / runs) / 1000;
  return {
    runs,
    mean: Math.round((10 * scores.reduce((sum, score) => sum + score, 0)) / runs) / 10,
    min: scores[0]!,
    p10: quantile(scores, 0.1),
    p90: quantile(scores, 0.9),
    max: scores.at(-1)!,
    passRate: share(plays.filter((play) => play.card.passed).length),
    goodEndingRate: share(plays.filter((play) => good.has(play.state.ending!)).length),
    turnsMin: Math.min(...turns),
    turnsMax: Math.max(...turns),
    endings,
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
