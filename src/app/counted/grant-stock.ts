import { signal } from '@preact/signals';
import type { Grant, GrantRequest } from '#contract/attempt.ts';
import type { PlayMode } from '#engine/attempt/play-mode.ts';
import { countedStore } from '../progress/open-store.ts';
import { me } from '../server/server.ts';
import { inStock, turnsOf, underway, type HeldGrant } from './held-grant.ts';

/** Practice seeds kept for each customer and mode, so that a talk begun without the network can count later. */
const STOCK = 2;
/** How often talks from other devices were brought in: pages that show what goes on look again. */
export const grantsSynced = signal(0);

const HANDBOOK_CLOSED_MS = 24 * 3_600_000;
/** A talk waits so long for its seed, and then begins without one. */
const PATIENCE_MS = 2500;

/** Takes a practice seed for a new talk: from stock, else from the server; null where neither has one. */
export async function takePractice(scenario: string, mode: PlayMode): Promise<HeldGrant | null> {
  const person = me.peek();
  if (person === null) return null;
  const store = await countedStore();
  for (const one of inStock(await store.grants(), person.id, scenario, mode, Date.now())) {
    const taken = await store.changeGrant(one.id, (grant) => (grant.takenAt === one.takenAt ? { ...grant, takenAt: Date.now() } : null));
    if (taken !== null) return taken;
  }
  const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const issued = await Promise.race([issue({ scenario, assignmentId: null, mode }).catch(() => null), patience]);
  return issued === null ? null : store.changeGrant(issued.id, (grant) => ({ ...grant, takenAt: Date.now() }));
}

/** Fills the stock of one customer and mode. Without the server it stays as it is. */
export async function fillStock(scenario: string, mode: PlayMode): Promise<void> {
  const person = me.peek();
  if (person === null) return;
  const have = inStock(await (await countedStore()).grants(), person.id, scenario, mode, Date.now()).length;
  for (let missing = STOCK - have; missing > 0; missing -= 1) await issue({ scenario, assignmentId: null, mode });
}

/** Starts an attempt at a task: one of its attempts is used. @throws RefusedByServer, ServerAway */
export function takeAssigned(scenario: string, assignmentId: string): Promise<HeldGrant> {
  return issue({ scenario, assignmentId });
}

/** The talk that goes on with this customer, for an assignment or as practice (null). */
export async function heldTalk(scenario: string, assignmentId: string | null): Promise<HeldGrant | undefined> {
  const person = me.peek();
  return person === null ? undefined : underway(await (await countedStore()).grants(), person.id, scenario, assignmentId);
}

/** A talk of the last day on which the handbook is closed. A talk left for longer does not keep it closed. */
export async function heldWithoutHandbook(): Promise<HeldGrant | undefined> {
  const person = me.peek();
  if (person === null) return undefined;
  const since = new Date(Date.now() - HANDBOOK_CLOSED_MS).toISOString();
  return (await (await countedStore()).grants()).find((one) => one.personId === person.id && !one.isPutAside && (one.mode === 'exam' || !one.handbook) && one.talk !== null && one.talk.startedAt > since);
}

/** Not offered any more; the server keeps what it has of it. */
export async function putAside(grant: HeldGrant): Promise<void> {
  await (await countedStore()).changeGrant(grant.id, (one) => ({ ...one, isPutAside: true }));
}

/** Brings in what was begun on other devices, and lets go of what the server no longer holds open. @throws RefusedByServer, ServerAway */
export async function syncGrants(): Promise<void> {
  const person = me.peek();
  if (person === null) return;
  const store = await countedStore();
  const own = async () => new Map((await store.grants()).filter((one) => one.personId === person.id).map((one) => [one.id, one]));
  const before = await own();
  const remote = await allOpen();
  const local = await own();
  const queued = new Set((await store.sendings()).map((one) => one.grantId));
  for (const one of remote) {
    const here = local.get(one.id);
    before.delete(one.id);
    if (queued.has(one.id)) continue;
    const talk = here !== undefined && turnsOf(here.talk) >= turnsOf(one.talk) ? here.talk : one.talk;
    await store.keepGrant({ ...one, talk, personId: person.id, takenAt: here?.takenAt ?? null, isPutAside: here?.isPutAside ?? false });
  }
  for (const gone of before.keys()) await store.dropGrant(gone);
  grantsSynced.value += 1;
}

async function issue(request: Omit<GrantRequest, 'mode'> & { mode?: PlayMode }): Promise<HeldGrant> {
  const personId = me.peek()!.id;
  const [{ ask }, { Grant }] = await Promise.all([import('../server/ask.ts'), import('#contract/attempt.ts')]);
  const grant: HeldGrant = { ...(await ask(Grant, 'POST', 'grants', request)), personId, takenAt: null, isPutAside: false };
  await (await countedStore()).keepGrant(grant);
  return grant;
}

async function allOpen(): Promise<Grant[]> {
  const [{ askAll }, { Grant }] = await Promise.all([import('../server/ask-all.ts'), import('#contract/attempt.ts')]);
  return askAll(Grant, 'grants');
}
