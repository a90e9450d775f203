/** Points of one criterion, of one person or team. */
export interface TacticSums {
  readonly owner: string;
  readonly scenario: string;
  readonly criterion: string;
  readonly points: number;
  readonly of_points: number;
}

export interface Tactic {
  readonly scenario: string;
  readonly criterion: string;
  /** Share of the points earned, 0–1. */
  readonly share: number;
}

/** Each owner's best tactic: the criterion with the largest share of its points; of equals the first given. */
export function bestTactics(sums: readonly TacticSums[]): ReadonlyMap<string, Tactic> {
  const best = new Map<string, Tactic>();
  for (const { owner, scenario, criterion, points, of_points } of sums) {
    const share = of_points === 0 ? 0 : points / of_points;
    if (share > (best.get(owner)?.share ?? 0)) best.set(owner, { scenario, criterion, share });
  }
  return best;
}
