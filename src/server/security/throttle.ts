import { sql } from 'kysely';
import { Refused } from '../refuse.ts';
import type { Services } from '../services.ts';

const WINDOW_MS = 15 * 60_000;

/**
 * Counts tries at a secret and refuses past `most` in a quarter of an hour. Kept in the database, so that several servers count together.
 * @throws Refused `too-many-tries`
 */
export async function countTry({ store, now }: Services, key: string, most: number): Promise<void> {
  const at = now();
  const { count } = await store.db
    .insertInto('tries').values({ key, count: 1, since: at })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({
      count: sql<number>`case when tries.since < ${at - WINDOW_MS} then 1 else tries.count + 1 end`,
      since: sql<number>`case when tries.since < ${at - WINDOW_MS} then ${at} else tries.since end`,
    }))
    .returning('count').executeTakeFirstOrThrow();
  if (count > most) throw new Refused('too-many-tries', 'Too many tries. Wait a quarter of an hour, or ask your trainer for a reset link.');
}

/** After success the count begins anew. */
export async function forgetTries({ store }: Services, key: string): Promise<void> {
  await store.db.deleteFrom('tries').where('key', '=', key).execute();
}

/**
 * Counts a try before it is made, so that many at once are counted too, and takes it back when it succeeds: only failures add up.
 * @throws Refused `too-many-tries`, or what the try throws
 */
export async function countedTry<Result>(services: Services, key: string, most: number, attempt: () => Promise<Result>): Promise<Result> {
  await countTry(services, key, most);
  const result = await attempt();
  await services.store.db.updateTable('tries').set({ count: sql<number>`count - 1` }).where('key', '=', key).where('count', '>', 0).execute();
  return result;
}
