import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { browserCountedStore } from '#app/counted/browser-counted-store.ts';
import { Outbox } from '#app/counted/outbox.ts';
import { openDatabase } from '#app/progress/open-database.ts';
import { RefusedByServer, ServerAway } from '#app/server/refused.ts';
import type { Submission, Verified } from '#contract/attempt.ts';
import { waitingTalk } from '#tests/held-grant.ts';

/** A server that answers as the test says, and counts each seed once. */
class Server {
  readonly received: string[] = [];
  readonly counted = new Set<string>();
  trouble: (() => Error) | null = null;

  async send({ grantId }: Submission): Promise<Verified> {
    this.received.push(grantId);
    if (this.trouble !== null) throw this.trouble();
    this.counted.add(grantId);
    return { scorecard: { score: 88, passed: true } } as Verified;
  }
}

let opened = 0;

async function openOutbox(server: Server, { name = `outbox ${(opened += 1)}`, person = 'ann' as string | null } = {}) {
  const db = await openDatabase(name);
  const waits: { milliseconds: number; run: () => void }[] = [];
  const outbox = new Outbox({
    store: async () => browserCountedStore(db), send: (submission) => server.send(submission), personId: () => person,
    later: (milliseconds, run) => void waits.push({ milliseconds, run }),
  });
  return { outbox, waits, name, states: () => outbox.items.value.map((one) => one.state) };
}

describe('the outbox', () => {
  test('sends a finished talk and remembers that it counted', async () => {
    const server = new Server();
    const { outbox } = await openOutbox(server);
    await outbox.add(waitingTalk());
    await outbox.flush();
    expect(outbox.items.value).toMatchObject([{ state: 'counted', score: 88, passed: true, record: null }]);
    await outbox.flush();
    expect(server.received).toHaveLength(1);
  });

  test('what waited is sent after a reload', async () => {
    const server = new Server();
    server.trouble = () => new ServerAway('no network');
    const before = await openOutbox(server);
    await before.outbox.add(waitingTalk());
    await before.outbox.flush();
    expect(before.states()).toEqual(['waiting']);
    server.trouble = null;
    const after = await openOutbox(server, { name: before.name });
    await after.outbox.flush();
    expect(after.states()).toEqual(['counted']);
    expect(server.counted.size).toBe(1);
  });

  test('waits longer after each failure, and not for ever', async () => {
    const server = new Server();
    server.trouble = () => new RefusedByServer('unavailable', 'database away', undefined, 503);
    const { outbox, waits, states } = await openOutbox(server);
    await outbox.add(waitingTalk());
    await outbox.flush();
    for (let failures = 1; failures < 9; failures += 1) {
      waits.at(-1)!.run();
      await outbox.flush();
    }
    const milliseconds = waits.map((one) => one.milliseconds);
    expect(milliseconds.slice(0, 3)).toEqual([2000, 4000, 8000]);
    expect(Math.max(...milliseconds)).toBe(120_000);
    expect(states()).toEqual(['waiting']);
  });

  test.each([
    ['malformed', 400], ['unknown-seed', 422], ['already-counted', 409], ['does-not-replay', 422], ['claim-does-not-hold', 422],
  ] as const)('a refusal for good (%s) is kept with its reason and never sent again', async (code, status) => {
    const server = new Server();
    server.trouble = () => new RefusedByServer(code, 'because', undefined, status);
    const { outbox, waits } = await openOutbox(server);
    await outbox.add(waitingTalk());
    await outbox.flush();
    expect(outbox.items.value).toMatchObject([{ state: 'refused', refusal: { code, message: 'because' } }]);
    await outbox.flush();
    expect(server.received).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test.each([
    ['internal', 500], ['unavailable', 503], ['too-many-tries', 429], ['not-signed-in', 401],
  ] as const)('is tried again after %s', async (code, status) => {
    const server = new Server();
    server.trouble = () => new RefusedByServer(code, 'not now', undefined, status);
    const { outbox, states, waits } = await openOutbox(server);
    await outbox.add(waitingTalk());
    await outbox.flush();
    expect(states()).toEqual(['waiting']);
    server.trouble = null;
    waits.at(-1)!.run();
    await outbox.flush();
    await expect.poll(states).toEqual(['counted']);
  });

  test('one that is refused does not hold up the next', async () => {
    const server = new Server();
    const { outbox } = await openOutbox(server);
    const [first, second] = [waitingTalk(), waitingTalk()];
    server.trouble = () => (server.received.at(-1) === first.grantId ? new RefusedByServer('unknown-seed', 'no', undefined, 422) : new ServerAway('away'));
    await outbox.add(first);
    await outbox.flush();
    server.trouble = null;
    await outbox.add(second);
    await outbox.flush();
    await expect.poll(() => outbox.items.value.map((one) => one.state)).toEqual(['refused', 'counted']);
  });

  test('another person’s results stay until they sign in', async () => {
    const server = new Server();
    const { outbox } = await openOutbox(server, { person: 'bo' });
    await outbox.add(waitingTalk({ personId: 'ann' }));
    await outbox.flush();
    expect(server.received).toEqual([]);
    expect(outbox.items.value).toEqual([]);
  });

  test('nothing is sent while nobody is signed in', async () => {
    const server = new Server();
    const { outbox } = await openOutbox(server, { person: null });
    await outbox.add(waitingTalk());
    await outbox.flush();
    expect(server.received).toEqual([]);
  });
});
