import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BAND_COUNT, bandOf, weightedKappa } from '#server/desk/kappa.ts';

/** A table of counts as pairs. */
function pairsOf(table: readonly (readonly number[])[]): [number, number][] {
  return table.flatMap((row, one) => row.flatMap((count, other) => Array.from({ length: count }, (): [number, number] => [one, other])));
}

describe('weighted kappa', () => {
  test('the answers of 91 couples on four steps (Hout, Duncan & Sobel 1987; Agresti, Categorical Data Analysis, 1990)', () => {
    // By hand: observed Σ n(i−j)² = 152; expected Σ row × column × (i−j)² / 91 = 20708 / 91; 1 − 152 × 91 / 20708 = 0.33205.
    expect(weightedKappa(pairsOf([[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]]), 4)).toBeCloseTo(0.33205, 5);
  });

  test('with two categories it is the unweighted one: 20, 5, 10, 15 give .4', () => {
    expect(weightedKappa(pairsOf([[20, 5], [10, 15]]), 2)).toBeCloseTo(0.4, 12);
  });

  test('is null where there is nothing to disagree about', () => {
    expect([weightedKappa([], 4), weightedKappa([[2, 2], [2, 2]], 4)]).toEqual([null, null]);
  });

  test('is 1 for full agreement, at most 1 otherwise, and the same whoever is named first', () => {
    const band = fc.nat(BAND_COUNT - 1);
    fc.assert(fc.property(fc.array(fc.tuple(band, band), { maxLength: 50 }), (pairs) => {
      const kappa = weightedKappa(pairs, BAND_COUNT);
      expect(weightedKappa(pairs.map(([one, other]) => [other, one]), BAND_COUNT) ?? -2).toBeCloseTo(kappa ?? -2, 9);
      expect(kappa ?? 0).toBeLessThanOrEqual(1);
      const full = weightedKappa(pairs.map(([one]) => [one, one]), BAND_COUNT);
      if (new Set(pairs.map(([one]) => one)).size > 1) expect(full).toBe(1);
      else expect(full).toBeNull();
    }));
  });

  test('bands of scores', () => {
    expect([0, 39, 40, 69, 70, 84, 85, 100].map(bandOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });
});
