import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { migrate } from './migrate.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

export const DATABASE_FILE = 'seven-doors.sqlite';

/** Opens the one file in a folder, which is made if it is not there. What was committed survives a crash and a power cut. */
export async function openSqlite(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, DATABASE_FILE));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('wal_autocheckpoint = 8000'); // 32 MB: pages written often go to the file once
  database.pragma('foreign_keys = ON');
  database.pragma('busy_timeout = 5000');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparingOnce(database) }) });
  await migrate(db, 'sqlite');
  return { dialect: 'sqlite', db, close: () => db.destroy() };
}

const STATEMENTS_KEPT = 300;

/** A statement's text is prepared once; the least recently used are dropped. */
function preparingOnce(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(text) {
      const statement = kept.get(text) ?? (database.prepare(text) as unknown as SqliteStatement);
      kept.delete(text);
      kept.set(text, statement);
      if (kept.size > STATEMENTS_KEPT) kept.delete(kept.keys().next().value!);
      return statement;
    },
    close: () => void database.close(),
  };
}
