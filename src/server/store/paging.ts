/** A page from one row more than asked for: whether there is a next page shows in that row. */
export function pageFrom<Row, Item>(rows: readonly Row[], limit: number, cursorOf: (row: Row) => string, present: (row: Row) => Item): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  return { items: shown.map(present), next: rows.length > limit ? cursorOf(shown.at(-1)!) : null };
}
