import type { DebriefTurn } from '#engine/scoring/debrief.ts';

/** The turns that gave away most points, the costliest first; of equals the earlier. */
export function costliestTurns(turns: readonly DebriefTurn[], most = 3): DebriefTurn[] {
  return turns.filter(({ lost, best }) => lost > 0 && best !== null).toSorted((one, other) => other.lost - one.lost || one.turn - other.turn).slice(0, most);
}
