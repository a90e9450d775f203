import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrate } from './migrate.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

const INT8 = 20;
const NUMERIC = 1700;
const CONNECTIONS = 10;
/** A database that does not answer is away; the request fails instead of waiting. */
const PATIENCE_MS = 5000;

/** Opens a PostgreSQL database (13 or later). Counts and sums come as numbers, as SQLite has them. */
export async function openPostgres(url: string): Promise<Store> {
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format as 'text'),
  };
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, types, connectionTimeoutMillis: PATIENCE_MS, query_timeout: 30_000 });
  pool.on('error', () => undefined); // an idle connection was lost; the next request opens another
  pool.on('connect', (client) => client.on('error', () => undefined)); // lost in use: its query fails, and that is answered
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db, 'postgres');
  return { dialect: 'postgres', db, close: () => db.destroy() };
}
