import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { expect, onTestFinished, test } from 'vitest';
import { openSqlite } from '#server/store/open-sqlite.ts';
import { runCli } from '#tests/run-cli.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'seven-doors-backup-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('backup copies the database while it is in use, and what it copied can be opened', async () => {
  const [data, restored] = [folder(), folder()];
  const store = await openSqlite(data);
  onTestFinished(() => store.close());
  const addTeam = (name: string) => store.db.insertInto('teams').values({ id: uuidv7(), name, join_code: null, hides_names: 0, created_at: 1 }).execute();
  await addTeam('North');
  const file = join(restored, 'seven-doors.sqlite');
  expect(await runCli('backup', file, '--data', data).exits()).toBe(0);
  await addTeam('South');
  const copy = await openSqlite(restored);
  onTestFinished(() => copy.close());
  expect(await copy.db.selectFrom('teams').select('name').execute()).toEqual([{ name: 'North' }]);

  const again = runCli('backup', file, '--data', data);
  expect(await again.exits()).toBe(2);
  expect(again.errors()).toContain('is there already; it is not overwritten');
});

test('backup says what is missing', async () => {
  const empty = folder();
  const nowhere = runCli('backup', join(empty, 'copy'), '--data', empty);
  expect(await nowhere.exits()).toBe(2);
  expect(nowhere.errors()).toContain('There is no database');
  expect(existsSync(join(empty, 'seven-doors.sqlite'))).toBe(false);
  const nameless = runCli('backup');
  expect(await nameless.exits()).toBe(2);
  expect(nameless.errors()).toContain('seven-doors backup <file>');
});

test('backup leaves PostgreSQL to pg_dump', async () => {
  process.env.DATABASE_URL = 'postgres://localhost/none';
  onTestFinished(() => void delete process.env.DATABASE_URL);
  const command = runCli('backup', 'copy');
  expect(await command.exits()).toBe(2);
  expect(command.errors()).toContain('pg_dump');
});
