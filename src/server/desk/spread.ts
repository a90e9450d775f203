import type { Distribution } from '#contract/desk.ts';

/** How many attempts had a score, passed or not. */
export interface ScoreCount {
  readonly score: number;
  readonly passed: number;
  readonly attempts: number;
}

/** How scores (0–100, whole) spread. There must be some. */
export function spreadOf(counts: readonly ScoreCount[]): Omit<Distribution['scenarios'][number], 'scenario'> {
  const attempts = sum(counts, (count) => count.attempts);
  const bins = Array.from({ length: 10 }, (_, bin) => sum(counts, (count) => (Math.min(9, Math.floor(count.score / 10)) === bin ? count.attempts : 0)));
  return {
    attempts, bins, mean: sum(counts, (count) => count.score * count.attempts) / attempts, median: medianOf(counts, attempts),
    passRate: sum(counts, (count) => (count.passed === 1 ? count.attempts : 0)) / attempts,
  };
}

function medianOf(counts: readonly ScoreCount[], attempts: number): number {
  const sorted = counts.toSorted((one, other) => one.score - other.score);
  const at = (place: number): number => {
    let before = 0;
    return sorted.find((count) => (before += count.attempts) > place)!.score;
  };
  return (at(Math.floor((attempts - 1) / 2)) + at(Math.floor(attempts / 2))) / 2;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
