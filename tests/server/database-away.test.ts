import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { liveByPostgres } from '#server/live/live-by-postgres.ts';
import { openStore } from '#server/store/open-store.ts';
import { layLine } from '#tests/cuttable-line.ts';
import { issueTalks } from '#tests/issued-talks.ts';
import { sendAll, sendJson } from '#tests/send-all.ts';
import { startServerProcess } from '#tests/server-process.ts';

/** Long enough for a loop of reconnections to show. */
const AWAY_MS = 6000;

async function emptyDatabase(name: string): Promise<string> {
  const client = new pg.Client({ connectionString: `${inject('postgresUrl')}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${inject('postgresUrl')}/${name}`;
}

test('while the database is away a server says so and waits quietly; once it is back everything counts, once, and is told', { timeout: 60_000 }, async () => {
  const databaseUrl = await emptyDatabase('away');
  const line = await layLine(databaseUrl);
  onTestFinished(() => line.close());
  const store = await openStore({ databaseUrl, dataFolder: '' });
  onTestFinished(() => store.close());
  const talks = await issueTalks(store, 10, 4);
  const server = await startServerProcess({ DATABASE_URL: line.url });
  onTestFinished(() => server.kill());
  const submit = (some: typeof talks) => sendAll(some, 8, (talk, agent) => sendJson(`${server.url}/api/attempts`, 'POST', talk.body, talk.cookie, agent));
  const statuses = (answers: Awaited<ReturnType<typeof submit>>) => new Set(answers.map((answer) => answer.status));
  expect(statuses(await submit(talks.slice(0, 20)))).toEqual(new Set([201]));

  line.cut();
  expect(statuses(await submit(talks))).toEqual(new Set([503]));
  await setTimeout(AWAY_MS);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  expect(line.triedWhileCut()).toBeLessThan(talks.length + 1 + 2 * (AWAY_MS / 1000)); // one a request, and one a second of the listener's

  line.mend();
  const news = new Set<string>();
  const listener = await liveByPostgres(store, databaseUrl);
  onTestFinished(() => listener.close());
  listener.subscribe((teamId) => news.add(teamId));
  await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status, { timeout: 10_000 }).toBe(200);
  expect(statuses(await submit(talks))).toEqual(new Set([201]));
  const { counted } = await store.db.selectFrom('person_periods').select((eb) => eb.fn.sum<number>('attempts').as('counted')).where('period', '=', 'all').executeTakeFirstOrThrow();
  expect(counted).toBe(talks.length);
  await expect.poll(() => news.size, { timeout: 5000 }).toBeGreaterThan(0);
});
