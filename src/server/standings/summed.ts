/** Rows of the same key become one with the sums, in the order of their keys. */
export function summed<Row extends object>(rows: readonly Row[], keyOf: (row: Row) => string, sums: readonly (keyof Row)[]): Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? { ...row } : { ...known, ...Object.fromEntries(sums.map((sum) => [sum, (known[sum] as number) + (row[sum] as number)])) });
  }
  return [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}
