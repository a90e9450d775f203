/**
 * Cohen's kappa with quadratic weights: how far two judges agree beyond chance, where near misses count as less than wide ones (Cohen,
 * "Weighted kappa", Psychological Bulletin 70, 1968). 1 is full agreement, 0 what chance would give.
 * `pairs` are the two judges' categories, 0 … categories − 1, of each thing judged. Null where chance alone leaves nothing to
 * disagree about: no pairs, or all in one category.
 */
export function weightedKappa(pairs: readonly (readonly [number, number])[], categories: number): number | null {
  const first = Array.from({ length: categories }, (_, category) => pairs.filter(([one]) => one === category).length);
  const second = Array.from({ length: categories }, (_, category) => pairs.filter(([, other]) => other === category).length);
  const observed = pairs.reduce((sum, [one, other]) => sum + (one - other) ** 2, 0);
  let expected = 0;
  for (const [one, ofFirst] of first.entries()) for (const [other, ofSecond] of second.entries()) expected += (ofFirst * ofSecond * (one - other) ** 2) / pairs.length;
  return expected > 0 ? 1 - observed / expected : null;
}

/** Where the bands of scores begin: 0–39, 40–69, 70–84, 85–100. */
const BANDS = [0, 40, 70, 85] as const;
export const BAND_COUNT = BANDS.length;

/** Which band a score lies in, counted from 0. */
export function bandOf(score: number): number {
  return BANDS.findLastIndex((from) => score >= from);
}
