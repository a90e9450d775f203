/** Moments of one row of the picture: from this index up to, not including, that one. */
export interface CurveRow {
  readonly from: number;
  readonly to: number;
}

/** Breaks a curve into rows as even as can be, as words are broken into lines. `most`: how many moments a row has room for. */
export function curveRows(count: number, most: number): { readonly columns: number; readonly rows: readonly CurveRow[] } {
  const lines = Math.max(1, Math.ceil(count / most));
  const columns = Math.max(1, Math.ceil(count / lines));
  const rows = Array.from({ length: Math.ceil(count / columns) }, (_, line) => ({ from: line * columns, to: Math.min(count, (line + 1) * columns) }));
  return { columns, rows };
}

/**
 * The points of a line through one row, for `polyline`: a unit wide for each moment, 100 high, the moment in the middle.
 * It goes on to the neighbours beyond the row, so that a broken line is seen to go on.
 */
export function linePoints(values: readonly number[], { from, to }: CurveRow): string {
  const points: string[] = [];
  for (let index = Math.max(0, from - 1); index < Math.min(values.length, to + 1); index += 1) points.push(`${index - from + 0.5},${100 - values[index]!}`);
  return points.join(' ');
}
