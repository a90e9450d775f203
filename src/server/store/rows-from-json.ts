import { sql, type RawBuilder } from 'kysely';
import type { Dialect } from './dialect.ts';

/** A column and its type as both databases call it. */
export type Columns = Readonly<Record<string, 'text' | 'integer' | 'bigint'>>;

/**
 * Many rows as one parameter, to insert from: `insert into … select …`. The statement's text is the same however many rows there
 * are, so the databases prepare it once. Ends in `where true`, so that `on conflict` may follow.
 */
export function rowsFromJson(dialect: Dialect, columns: Columns, rows: readonly object[]): RawBuilder<unknown> {
  const names = Object.keys(columns);
  const json = JSON.stringify(rows);
  const list = sql.join(names.map((name) => sql.ref(name)));
  if (dialect === 'postgres') {
    const typed = sql.join(names.map((name) => sql`${sql.ref(name)} ${sql.raw(columns[name]!)}`));
    return sql`(${list}) select ${list} from jsonb_to_recordset(${json}::jsonb) as given(${typed}) where true`;
  }
  return sql`(${list}) select ${sql.join(names.map((name) => sql`value ->> ${sql.lit(`$.${name}`)}`))} from json_each(${json}) where true`;
}
