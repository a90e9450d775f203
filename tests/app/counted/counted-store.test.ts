import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { browserCountedStore } from '#app/counted/browser-counted-store.ts';
import type { CountedStore } from '#app/counted/counted-store.ts';
import { memoryCountedStore } from '#app/counted/memory-counted-store.ts';
import { openDatabase } from '#app/progress/open-database.ts';
import { heldGrant, waitingTalk } from '#tests/held-grant.ts';

let opened = 0;
const STORES: [name: string, open: () => Promise<CountedStore>][] = [
  ['in the browser', async () => browserCountedStore(await openDatabase(`counted ${(opened += 1)}`))],
  ['in memory', async () => memoryCountedStore()],
];

describe.each(STORES)('seeds and results %s', (_name, open) => {
  test('a finished talk is queued and its seed put away in one', async () => {
    const store = await open();
    const grant = heldGrant();
    await store.keepGrant(grant);
    const sending = waitingTalk({ grantId: grant.id });
    await store.queue(sending);
    expect(await store.grants()).toEqual([]);
    expect(await store.sendings()).toEqual([sending]);
  });

  test('of two that take a seed at once, one gets it', async () => {
    const store = await open();
    const grant = heldGrant();
    await store.keepGrant(grant);
    const take = () => store.changeGrant(grant.id, (one) => (one.takenAt === null ? { ...one, takenAt: 1 } : null));
    const taken = await Promise.all([take(), take()]);
    expect(taken.filter((one) => one !== null)).toHaveLength(1);
    expect(await store.changeGrant('nobody', (one) => one)).toBeNull();
  });

  test('seeds and results can be dropped', async () => {
    const store = await open();
    const [grant, sending] = [heldGrant(), waitingTalk()];
    await store.keepGrant(grant);
    await store.keepSending(sending);
    await store.dropGrant(grant.id);
    await store.dropSending(sending.grantId);
    expect([await store.grants(), await store.sendings()]).toEqual([[], []]);
  });
});
