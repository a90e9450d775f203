/** Parts of at most `size`: one statement takes only so many values (SQLite 32,766, PostgreSQL 65,535). */
export function chunksOf<Item>(items: readonly Item[], size = 500): Item[][] {
  const chunks: Item[][] = [];
  for (let from = 0; from < items.length; from += size) chunks.push(items.slice(from, from + size));
  return chunks;
}
