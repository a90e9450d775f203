import { isLetterRun, type Feature } from './features.ts';
import { hashOfName } from './hash.ts';
import { LETTER_SHARE, type Model } from './model.ts';
import type { Token } from './tokens.ts';

/** A word belongs to the evidence from this share of the strongest word on. */
const LEAST_SHARE = 0.45;

/** The words that carried an act: pieces of the normalised text, in order. */
export function evidenceFor(model: Model, features: readonly Feature[], tokens: readonly Token[], act: number): [start: number, end: number][] {
  const strengths = tokens.map(() => 0);
  for (const { name, start, end } of features) {
    const step = end > start ? stepOf(model, name, act) : 0;
    if (step <= 0) continue;
    const covered = tokens.flatMap((token, index) => (token.start < end && start < token.end ? [index] : []));
    for (const index of covered) strengths[index]! += step / covered.length;
  }
  const strongest = Math.max(...strengths, 0);
  const pieces: [number, number][] = [];
  tokens.forEach((token, index) => {
    if (strongest === 0 || token.kind === 'mark' || strengths[index]! < strongest * LEAST_SHARE) return;
    const last = pieces.at(-1);
    if (last !== undefined && token.start - last[1] <= 1) last[1] = token.end;
    else pieces.push([token.start, token.end]);
  });
  return pieces;
}

function stepOf(model: Model, name: string, act: number): number {
  const known = model.weights.get(hashOfName(name));
  const place = known?.acts.indexOf(act) ?? -1;
  return place === -1 ? 0 : known!.steps[place]! * (isLetterRun(name) ? LETTER_SHARE : 1);
}
