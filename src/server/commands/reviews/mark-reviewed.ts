import { sql } from 'kysely';
import type { Actor } from '../../actor.ts';
import type { Services } from '../../services.ts';
import type { Db } from '../../store/store.ts';
import { audit } from '../audit.ts';
import { aboutAttempt } from './attempt-row.ts';

/** Marks an attempt as reviewed, or as to be reviewed again. Doing so twice changes nothing. */
export function setReviewed({ store, now }: Services, actor: Actor, attemptId: string, isReviewed: boolean): Promise<void> {
  const at = now();
  return store.db.transaction().execute(async (db) => {
    const isChanged = isReviewed ? await markReviewed(db, attemptId, at) : await unmarkReviewed(db, attemptId);
    if (isChanged) await audit(db, actor, at, isReviewed ? 'attempt.reviewed' : 'attempt.review-reopened', aboutAttempt(attemptId));
  });
}

/** One attempt less to review, however often it is called. Returns whether this call made it so. */
export async function markReviewed(db: Db, attemptId: string, at: number): Promise<boolean> {
  const attempt = await db.updateTable('attempts').set({ reviewed_at: at }).where('id', '=', attemptId).where('reviewed_at', 'is', null)
    .returning(['assignment_id', 'person_id']).executeTakeFirst();
  if (attempt === undefined) return false;
  await db.updateTable('assignees').set({ to_review: sql<number>`to_review - 1` })
    .where('assignment_id', '=', attempt.assignment_id ?? '').where('person_id', '=', attempt.person_id).where('to_review', '>', 0).execute();
  return true;
}

async function unmarkReviewed(db: Db, attemptId: string): Promise<boolean> {
  const attempt = await db.updateTable('attempts').set({ reviewed_at: null }).where('id', '=', attemptId).where('reviewed_at', 'is not', null)
    .returning(['assignment_id', 'person_id']).executeTakeFirst();
  if (attempt === undefined) return false;
  await db.updateTable('assignees').set({ to_review: sql<number>`to_review + 1` })
    .where('assignment_id', '=', attempt.assignment_id ?? '').where('person_id', '=', attempt.person_id).execute();
  return true;
}
