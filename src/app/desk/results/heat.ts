/** The steps in which the heat map is coloured. */
export const HEAT_STEPS = 5;

/** Which step a share of 0–1 falls into: 0–4, a fifth each, the last one closed. */
export function heatStep(share: number): number {
  return Math.min(HEAT_STEPS - 1, Math.max(0, Math.floor(share * HEAT_STEPS)));
}

/** Percentage points from first to best, as they are shown: the difference of the rounded shares. */
export function gainOf({ first, best }: { readonly first: number; readonly best: number }): number {
  return Math.round(100 * best) - Math.round(100 * first);
}
