import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Me } from '#contract/person.ts';
import { attemptOn } from '#tests/finished-talk.ts';
import { heldGrant, waitingTalk } from '#tests/held-grant.ts';

const person = (id: string) => ({ id, name: id, signIn: id, role: 'trainee', team: null, looksAfter: [], language: null, hasPassword: true, calendar: 'c' }) as Me;

/** Seeds that the server has issued, and whether it can be reached. */
const server = { open: [] as object[], isAway: false, issued: 0 };

function answer(init: RequestInit): Response {
  if (server.isAway) throw new TypeError('Failed to fetch');
  if (init.method === 'GET') return Response.json({ items: server.open, next: null });
  const { personId: _person, takenAt: _taken, isPutAside: _aside, ...grant } = heldGrant({ ...(JSON.parse(String(init.body)) as object), id: `issued-${(server.issued += 1)}` });
  server.open.push(grant);
  return Response.json(grant, { status: 201 });
}

let stock: typeof import('#app/counted/grant-stock.ts');
let stores: typeof import('#app/progress/open-store.ts');
let signedIn: typeof import('#app/server/server.ts');

beforeAll(async () => {
  vi.stubGlobal('document', { baseURI: 'https://company.example/', querySelector: () => null });
  vi.stubGlobal('fetch', async (_url: URL, init: RequestInit) => answer(init));
  [stock, stores, signedIn] = await Promise.all([import('#app/counted/grant-stock.ts'), import('#app/progress/open-store.ts'), import('#app/server/server.ts')]);
});

beforeEach(async () => {
  const store = await stores.countedStore();
  for (const one of await store.grants()) await store.dropGrant(one.id);
  for (const one of await store.sendings()) await store.dropSending(one.grantId);
  Object.assign(server, { open: [], isAway: false, issued: 0 });
  signedIn.me.value = person('ann');
});

const ids = async () => (await (await stores.countedStore()).grants()).map((one) => one.id).toSorted();

describe('practice seeds', () => {
  test('are kept two for a customer and mode, and asked for only when missing', async () => {
    await stock.fillStock('victim', 'learn');
    await stock.fillStock('victim', 'learn');
    expect(server.issued).toBe(2);
  });

  test('taken without the network come from the stock, each once', async () => {
    await stock.fillStock('victim', 'learn');
    server.isAway = true;
    const [one, other, none] = [await stock.takePractice('victim', 'learn'), await stock.takePractice('victim', 'learn'), await stock.takePractice('victim', 'learn')];
    expect(one!.id).not.toBe(other!.id);
    expect(none).toBeNull();
  });

  test('are nobody’s while nobody is signed in', async () => {
    signedIn.me.value = null;
    expect(await stock.takePractice('victim', 'learn')).toBeNull();
    expect(server.issued).toBe(0);
  });
});

describe('bringing in what was begun elsewhere', () => {
  test('the talk that is further stays; what the server let go is let go', async () => {
    const store = await stores.countedStore();
    const longer = { ...attemptOn('victim', false), replies: [{ choose: 'a' }, { choose: 'b' }] };
    const [here, there] = [heldGrant({ talk: longer }), heldGrant({ scenario: 'evasive' })];
    const gone = heldGrant();
    for (const one of [here, there, gone]) await store.keepGrant(one);
    server.open = [{ ...here, talk: attemptOn('victim', false) }, { ...there, talk: attemptOn('evasive', false) }];
    await stock.syncGrants();
    expect(await ids()).toEqual([here.id, there.id].toSorted());
    expect((await stock.heldTalk('victim', null))!.talk!.replies).toHaveLength(2);
    expect((await stock.heldTalk('evasive', null))!.talk!.replies).toHaveLength(1);
  });

  test('a talk that waits in the outbox does not come back', async () => {
    const queued = heldGrant({ talk: attemptOn('victim', false) });
    await (await stores.countedStore()).queue(waitingTalk({ grantId: queued.id }));
    server.open = [queued];
    await stock.syncGrants();
    expect(await ids()).toEqual([]);
  });

  test('a talk put aside is not offered again', async () => {
    const talk = heldGrant({ talk: attemptOn('victim', false) });
    await (await stores.countedStore()).keepGrant(talk);
    await stock.putAside(talk);
    server.open = [talk];
    await stock.syncGrants();
    expect(await stock.heldTalk('victim', null)).toBeUndefined();
  });

  test('another person’s seeds on the same browser stay', async () => {
    const bos = heldGrant({ personId: 'bo' });
    await (await stores.countedStore()).keepGrant(bos);
    await stock.syncGrants();
    expect(await ids()).toEqual([bos.id]);
  });
});
