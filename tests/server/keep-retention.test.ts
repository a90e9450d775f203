import { afterEach, expect, test, vi } from 'vitest';
import { keepRetention } from '#server/keep-retention.ts';
import { TestServer } from '#tests/test-server.ts';

afterEach(() => void vi.useRealTimers());

test('What is too old is deleted at the start and every six hours until the server stops', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const server = await TestServer.open('sqlite');
  const { db } = server.services.store;
  const hasOldLink = (name: string) => db.insertInto('links').values({ token_hash: name, kind: 'password', person_id: null, created_at: 0, expires_at: 1, spent_at: null }).execute();
  const links = async () => (await db.selectFrom('links').select('token_hash').execute()).map((row) => row.token_hash);
  const errors: unknown[] = [];
  await hasOldLink('one');
  const retention = keepRetention(server.services, (error) => errors.push(error));
  await vi.waitFor(async () => expect(await links()).toEqual([]));
  await hasOldLink('two');
  vi.advanceTimersByTime(6 * 3600_000);
  await vi.waitFor(async () => expect(await links()).toEqual([]));
  await retention.stop();
  await hasOldLink('three');
  vi.advanceTimersByTime(6 * 3600_000);
  expect(await links()).toEqual(['three']);
  expect(errors).toEqual([]);
});

test('A database that is away is told, and ends nothing', async () => {
  const server = await TestServer.open('sqlite');
  const errors: unknown[] = [];
  const broken = { ...server.services, now: () => { throw new Error('away'); } };
  const retention = keepRetention(broken, (error) => errors.push(error));
  await retention.stop();
  expect(errors).toEqual([new Error('away')]);
});
