import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';
import type { Store } from './store.ts';

/** Opens the database that the configuration names: PostgreSQL by its URL, else a file in the data folder. */
export function openStore({ databaseUrl, dataFolder }: { readonly databaseUrl: string | null; readonly dataFolder: string }): Promise<Store> {
  return databaseUrl === null ? openSqlite(dataFolder) : openPostgres(databaseUrl);
}
