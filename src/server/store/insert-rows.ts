import { CompiledQuery } from 'kysely';
import type { Dialect } from './dialect.ts';
import type { Db } from './store.ts';
import type { Tables } from './tables.ts';

/** Where and how rows are inserted; `rest` is what follows the values: `on conflict … returning …`. */
export interface Insertion {
  readonly table: keyof Tables;
  readonly columns: readonly string[];
  readonly rest: string;
}

/**
 * Inserts many rows by one statement, for the few statements that every finished talk needs: their text is written here, not built from
 * parts each time. All values travel as parameters.
 */
export async function insertRows<Row, Returned = never>(db: Db, dialect: Dialect, { table, columns, rest }: Insertion, rows: readonly Row[]): Promise<Returned[]> {
  if (rows.length === 0) return [];
  const parameters = rows.flatMap((row) => columns.map((column) => (row as Record<string, unknown>)[column]));
  const text = `insert into ${table} (${columns.join(', ')}) values ${placeholders(dialect, rows.length, columns.length)} ${rest}`;
  const { rows: returned } = await db.executeQuery(CompiledQuery.raw(text, parameters));
  return returned as Returned[];
}

/** `(?, ?), (?, ?)`, or `($1, $2), ($3, $4)`. */
function placeholders(dialect: Dialect, rows: number, columns: number): string {
  const mark = (index: number) => (dialect === 'postgres' ? `$${index + 1}` : '?');
  return Array.from({ length: rows }, (_row, row) => `(${Array.from({ length: columns }, (_column, column) => mark(row * columns + column)).join(', ')})`).join(', ');
}
