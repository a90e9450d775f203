/**
 * How standings come about.
 *
 * A result counts as what it is above or below what its scenario and mode are expected to yield (`residual`), so nobody gains by
 * easy customers. A person's points are the mean residual, drawn towards zero as if `PRIOR_ATTEMPTS` results exactly as expected
 * came first: few attempts say little (empirical-Bayes shrinkage; Efron & Morris, "Stein's Paradox in Statistics", 1977). A team's
 * points are the mean of its people's, each counted once however much they play, drawn towards zero as if `PRIOR_PEOPLE`
 * average people were with them. Zero is written as `ANCHOR`, on the scale of scores. All in thousandths of a point.
 */
export const ANCHOR = 60_000;
export const PRIOR_ATTEMPTS = 5;
export const PRIOR_PEOPLE = 3;

/** Results that a scenario without history is taken to have, at `ANCHOR`. */
const PRIOR_RESULTS = 20;

/** What a scenario is expected to yield, from what it yielded so far; scores are whole points. */
export function expectedOf({ attempts, scoreSum }: { readonly attempts: number; readonly scoreSum: number }): number {
  return Math.round((scoreSum * 1000 + PRIOR_RESULTS * ANCHOR) / (attempts + PRIOR_RESULTS));
}

/** A person's points. The database computes the same, with whole numbers cut towards zero. */
export function pointsOf({ attempts, residualSum }: { readonly attempts: number; readonly residualSum: number }): number {
  return ANCHOR + Math.trunc(residualSum / (attempts + PRIOR_ATTEMPTS));
}

/** A team's points from the sum of what its people have above `ANCHOR`. */
export function teamPointsOf({ people, pointsSum }: { readonly people: number; readonly pointsSum: number }): number {
  return ANCHOR + Math.trunc(pointsSum / (people + PRIOR_PEOPLE));
}
