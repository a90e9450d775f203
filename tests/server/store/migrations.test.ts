import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { expect, inject, onTestFinished, test } from 'vitest';
import { migrate } from '#server/store/migrate.ts';
import { first } from '#server/store/migrations/0001-first.ts';
import type { Tables } from '#server/store/tables.ts';
import { DATABASES } from '#tests/test-server.ts';

async function emptyDatabase(dialect: (typeof DATABASES)[number]): Promise<Kysely<Tables>> {
  if (dialect === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'seven-doors-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(join(folder, 'test.sqlite')) }) });
  }
  const name = `test_${uuidv7().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: `${inject('postgresUrl')}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: `${inject('postgresUrl')}/${name}` }) }) });
}

test.each(DATABASES)('a database of the first release is brought forward on %s: what was played before typing was chosen', async (dialect) => {
  const db = await emptyDatabase(dialect);
  onTestFinished(() => db.destroy());
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => ({ '0001-first': first(dialect) }) } }).migrateToLatest();
  expect(error).toBeUndefined();
  await db.insertInto('people').values({
    id: 'p', name: 'Ann', sign_in: 'ann', sign_in_key: 'ann', role: 'trainee', password_hash: null, company_subject: null, team_id: null, language: null, calendar_key: 'k', created_at: 0, seen_at: null, is_active: 1,
  }).execute();
  const attempt = {
    id: 'a', grant_id: 'g', person_id: 'p', team_id: null, assignment_id: null, scenario: 'victim', mode: 'learn', score: 70, passed: 1, conduct: 100, craft: 100, ending: 'e', ending_kind: 'holds', breaches: 0,
    received_at: 0, ended_at: null, record: '{}', scorecard: '{}', moments: '[]',
  } as const;
  await db.insertInto('attempts').values(attempt as never).execute();
  await migrate(db, dialect);
  await migrate(db, dialect);
  expect(await db.selectFrom('attempts').select(['id', 'score', 'typed']).execute()).toEqual([{ id: 'a', score: 70, typed: 0 }]);
  expect(await db.selectFrom('rulings').selectAll().execute()).toEqual([]);
  expect(await db.selectFrom('contests').selectAll().execute()).toEqual([]);
});
