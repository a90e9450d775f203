import type { z } from 'zod';
import type { PageQuery } from '#contract/page.ts';
import type { SessionPage } from '#contract/person.ts';
import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import { pageFrom } from '../../store/paging.ts';

/** Where the actor is signed in, latest first. */
export async function ownSessions({ store, now }: Services, actor: Actor, { limit, cursor }: PageQuery): Promise<z.infer<typeof SessionPage>> {
  const rows = await store.db.selectFrom('sessions').selectAll().where('person_id', '=', actor.id).where('expires_at', '>', now())
    .$if(cursor !== undefined, (select) => select.where('id', '<', cursor!)).orderBy('id', 'desc').limit(limit + 1).execute();
  return pageFrom(rows, limit, (row) => row.id, (row) => ({
    id: row.id, createdAt: new Date(row.created_at).toISOString(), seenAt: new Date(row.seen_at).toISOString(), agent: row.agent, isThis: row.id === actor.sessionId,
  }));
}

/** @throws Refused `not-found` for a session that is not the actor's own */
export async function endSession({ store }: Services, actor: Actor, sessionId: string): Promise<void> {
  const ended = await store.db.deleteFrom('sessions').where('id', '=', sessionId).where('person_id', '=', actor.id).returning('id').executeTakeFirst();
  if (ended === undefined) throw new Refused('not-found', 'You have no such session; it may have ended.');
}
