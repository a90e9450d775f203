import type { ItemStatistics } from '#contract/desk.ts';

/** One attempt as a set of test items: `[turn, rule, 1 if met, else 0]` for each moment that called for something. */
export interface AttemptAsTest {
  readonly score: number;
  readonly moments: readonly (readonly [turn: number, rule: string, met: number])[];
}

type Item = ItemStatistics['items'][number];

/** Moments that a quarter must have before its share says anything. */
const LEAST_MOMENTS = 5;

/**
 * Each moment as a test item, in the order of their first coming up. Difficulty is the share met; discrimination the share met among
 * the quarter of attempts that scored best less that of the quarter that scored worst (Ebel & Frisbie,
 * Essentials of Educational Measurement, 1991). All shares 0–1.
 */
export function itemStatistics(attempts: readonly AttemptAsTest[]): Item[] {
  const byScore = attempts.toSorted((one, other) => other.score - one.score);
  const quarter = Math.floor(byScore.length / 4);
  const all = countsOf(attempts);
  const top = countsOf(byScore.slice(0, quarter));
  const bottom = countsOf(byScore.slice(byScore.length - quarter));
  return [...all].map(([rule, count]) => ({
    rule, frequency: count.attempts / attempts.length, difficulty: count.met / count.moments, discrimination: discriminationOf(top.get(rule), bottom.get(rule)),
  }));
}

interface Count { attempts: number; moments: number; met: number }

function countsOf(attempts: readonly AttemptAsTest[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const { moments } of attempts) {
    const counted = new Set<string>();
    for (const [, rule, met] of moments) {
      const count = counts.get(rule) ?? { attempts: 0, moments: 0, met: 0 };
      counts.set(rule, { attempts: count.attempts + (counted.has(rule) ? 0 : 1), moments: count.moments + 1, met: count.met + met });
      counted.add(rule);
    }
  }
  return counts;
}

function discriminationOf(top: Count | undefined, bottom: Count | undefined): number | null {
  if (top === undefined || bottom === undefined || top.moments < LEAST_MOMENTS || bottom.moments < LEAST_MOMENTS) return null;
  return top.met / top.moments - bottom.met / bottom.moments;
}
