import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openStore } from '#server/store/open-store.ts';
import { issueTalks } from '#tests/issued-talks.ts';
import { sendAll, sendJson } from '#tests/send-all.ts';
import { startServerProcess } from '#tests/server-process.ts';
import { DATABASES, type Database } from '#tests/test-server.ts';

const TALKS = 1000;
const CONNECTIONS = 16;

async function placeFor(database: Database): Promise<{ databaseUrl: string | null; dataFolder: string }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'seven-doors-kill-'));
  onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
  if (database === 'sqlite') return { databaseUrl: null, dataFolder };
  const client = new pg.Client({ connectionString: `${inject('postgresUrl')}/postgres` });
  await client.connect();
  await client.query('create database killed');
  await client.end();
  return { databaseUrl: `${inject('postgresUrl')}/killed`, dataFolder };
}

describe.each(DATABASES)('a server on %s', (database) => {
  test(`killed in the middle of ${TALKS} submissions and started again has every acknowledged one, once; sent again, all count once`, { timeout: 120_000 }, async () => {
    const place = await placeFor(database);
    const store = await openStore(place);
    onTestFinished(() => store.close());
    const talks = await issueTalks(store, 100, TALKS / 100);
    const environment = { DATA_DIR: place.dataFolder, ...(place.databaseUrl === null ? {} : { DATABASE_URL: place.databaseUrl }) };
    const doomed = await startServerProcess(environment);
    let answered = 0;
    const acknowledged = new Set<string>();
    await sendAll(talks, CONNECTIONS, async (talk, agent) => {
      const answer = await sendJson(`${doomed.url}/api/attempts`, 'POST', talk.body, talk.cookie, agent);
      if (answer.status === 201) acknowledged.add(talk.grantId);
      answered += 1;
      if (answered === Math.floor(TALKS / 3)) void doomed.kill();
      return answer;
    });
    expect(acknowledged.size).toBeGreaterThan(100);
    expect(acknowledged.size).toBeLessThan(TALKS);

    const risen = await startServerProcess(environment);
    onTestFinished(() => risen.kill());
    const kept = await store.db.selectFrom('attempts').select('grant_id').execute();
    const stored = kept.map((row) => row.grant_id);
    expect(new Set(stored).size).toBe(stored.length);
    expect([...acknowledged].filter((grant) => !stored.includes(grant))).toEqual([]);

    const again = await sendAll(talks, CONNECTIONS, (talk, agent) => sendJson(`${risen.url}/api/attempts`, 'POST', talk.body, talk.cookie, agent));
    expect(new Set(again.map((answer) => answer.status))).toEqual(new Set([201]));
    const { attempts, grants } = await store.db.selectFrom('attempts').select((eb) => [eb.fn.countAll<number>().as('attempts'), eb.fn.count<number>('grant_id').distinct().as('grants')]).executeTakeFirstOrThrow();
    expect([attempts, grants]).toEqual([TALKS, TALKS]);
    const { counted } = await store.db.selectFrom('person_periods').select((eb) => eb.fn.sum<number>('attempts').as('counted')).where('period', '=', 'all').executeTakeFirstOrThrow();
    expect(counted).toBe(TALKS); // the standings hold each once, too
    console.log(`${database}: ${acknowledged.size} acknowledged before the kill, ${stored.length} stored, ${attempts} after sending all again`);
  });
});
