import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Dialect } from './dialect.ts';
import { first } from './migrations/0001-first.ts';
import { typedReplies } from './migrations/0002-typed-replies.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the tables forward to this version. Several servers may start at once: one of them does it, the others wait.
 * @throws what the database said of the migration that failed; it was rolled back
 */
export async function migrate(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const migrations = { '0001-first': first(dialect), '0002-typed-replies': typedReplies };
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
