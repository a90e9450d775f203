import type { DialogueAct } from '#engine/dialogue-act.ts';
import { HEARD_ACTS } from '#engine/understanding/model.ts';

/** What was heard in a line, and what it does. */
export interface Judged {
  readonly wanted: readonly DialogueAct[];
  readonly heard: readonly DialogueAct[];
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  /** The harmonic mean of both. */
  readonly f1: number;
}

/** Over lines, for the acts given together. */
export function ratesOf(lines: readonly Judged[], acts: readonly DialogueAct[]): Rates {
  let [hits, falseHits, misses] = [0, 0, 0];
  for (const { wanted, heard } of lines) {
    for (const act of acts) {
      if (heard.includes(act) && wanted.includes(act)) hits += 1;
      else if (heard.includes(act)) falseHits += 1;
      else if (wanted.includes(act)) misses += 1;
    }
  }
  return { precision: hits / (hits + falseHits || 1), recall: hits / (hits + misses || 1), f1: (2 * hits) / (2 * hits + falseHits + misses || 1) };
}

/** The mean of the F1 of every act, each act counting once. */
export function macroF1(lines: readonly Judged[]): number {
  return HEARD_ACTS.reduce((sum, act) => sum + ratesOf(lines, [act]).f1, 0) / HEARD_ACTS.length;
}

/** Expected calibration error: how far confidences lie from the share of right ones, over ten bins of confidence. */
export function calibrationError(decisions: readonly { readonly confidence: number; readonly isRight: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0, count: 0 }));
  for (const { confidence, isRight } of decisions) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))]!;
    bin.confidence += confidence;
    bin.right += isRight ? 1 : 0;
    bin.count += 1;
  }
  return bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / Math.max(1, decisions.length);
}

/** Cohen's kappa of two raters for one act (Cohen, Educational and Psychological Measurement 20, 1960). */
export function kappa(one: readonly boolean[], other: readonly boolean[]): number {
  const count = one.length;
  const share = (marks: readonly boolean[]): number => marks.filter(Boolean).length / count;
  const agreed = one.filter((mark, index) => mark === other[index]).length / count;
  const byChance = share(one) * share(other) + (1 - share(one)) * (1 - share(other));
  return byChance === 1 ? 1 : (agreed - byChance) / (1 - byChance);
}
