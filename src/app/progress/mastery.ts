import type { FinishedTalk } from './progress-store.ts';

/** How well one tactic of one type sits, over the latest talks with that customer. */
export interface Mastery {
  readonly customer: string;
  readonly criterion: string;
  /** Share of the points earned, 0–1. */
  readonly share: number;
}

const LATEST = 3;
export const MASTERED_FROM = 0.8;

/** Every tactic practised so far, weakest first. */
export function masteryOf(talks: readonly FinishedTalk[]): Mastery[] {
  const customers = [...new Set(talks.map((talk) => talk.attempt.scenario))];
  const masteries = customers.flatMap((customer) => {
    const latest = talks.filter((talk) => talk.attempt.scenario === customer).slice(-LATEST);
    return latest[0]!.criteria.map(({ id }): Mastery => {
      const scores = latest.flatMap((talk) => talk.criteria.filter((criterion) => criterion.id === id));
      return { customer, criterion: id, share: sum(scores.map((score) => score.points)) / Math.max(1, sum(scores.map((score) => score.of))) };
    });
  });
  return masteries.toSorted((one, other) => one.share - other.share);
}

/** The customer to practise next: one never met, else the one whose best score is lowest. */
export function nextPractice(customers: readonly string[], talks: readonly FinishedTalk[]): string {
  return customers.toSorted((one, other) => bestScore(talks, one) - bestScore(talks, other))[0]!;
}

/** The best score with a customer, or −1 if they never met. */
export function bestScore(talks: readonly FinishedTalk[], customer: string): number {
  return Math.max(-1, ...talks.filter((talk) => talk.attempt.scenario === customer).map((talk) => talk.score));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
