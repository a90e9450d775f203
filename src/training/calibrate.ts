import { HEARD_ACTS } from '#engine/understanding/model.ts';
import type { HeldOut } from './held-out.ts';

/** Logits below this are of acts that nobody would ask about. */
const LOWEST = -4;
const BINS = 24;

/**
 * Where logits of unseen writers lie on the scale of 0–1: bins of equally many decisions, made to rise (isotonic regression by
 * pooling neighbours; Ayer et al., Annals of Mathematical Statistics 26, 1955).
 */
export function calibrate(lines: readonly HeldOut[]): [logit: number, confidence: number][] {
  const decisions = lines.flatMap(({ utterance: { acts }, logits }) => [...logits].map((logit, index) => ({ logit, right: acts.includes(HEARD_ACTS[index]!) ? 1 : 0 })))
    .filter(({ logit }) => logit >= LOWEST).toSorted((one, other) => one.logit - other.logit);
  const bins = Array.from({ length: BINS }, (_, index) => decisions.slice(Math.floor((index * decisions.length) / BINS), Math.floor(((index + 1) * decisions.length) / BINS)));
  const pooled: { logits: number; right: number; count: number }[] = [];
  for (const bin of bins) {
    pooled.push({ logits: bin.reduce((sum, one) => sum + one.logit, 0), right: bin.reduce((sum, one) => sum + one.right, 0), count: bin.length });
    for (let last = pooled.at(-1)!, before = pooled.at(-2); before !== undefined && before.right / before.count >= last.right / last.count; last = pooled.at(-1)!, before = pooled.at(-2)) {
      pooled.splice(-2, 2, { logits: before.logits + last.logits, right: before.right + last.right, count: before.count + last.count });
    }
  }
  const knots = pooled.map(({ logits, right, count }): [number, number] => [rounded(logits / count), rounded(right / count)]);
  return [[LOWEST - 2, 0], ...knots];
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
