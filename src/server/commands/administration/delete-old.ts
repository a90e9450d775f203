import { sql } from 'kysely';
import type { Services } from '../../services.ts';
import type { Db } from '../../store/store.ts';
import { settings } from './settings.ts';

const DAY_MS = 24 * 3600_000;
/** Rows deleted in one transaction: others are not kept waiting. */
const AT_ONCE = 200;
/** Counts of tries and beginnings of company sign-ins are void long before. */
const SHORT_LIVED_MS = 3600_000;

/**
 * Deletes what is older than the settings allow: attempts with their breaches, comments, rulings, scores and grants, and talks never
 * finished. Standings of past periods stay. Also what has expired: sessions, links, counts of tries.
 */
export async function deleteOld(services: Services, signal?: AbortSignal): Promise<void> {
  const { db } = services.store;
  const at = services.now();
  await deleteExpired(db, at);
  const before = at - (await settings(services)).retentionDays * DAY_MS;
  while (signal?.aborted !== true && (await db.transaction().execute((tx) => deleteAttempts(tx, before, at))) === AT_ONCE);
  await db.deleteFrom('grants').where('issued_at', '<', before).where('attempt_id', 'is', null).execute();
}

async function deleteExpired(db: Db, at: number): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<', at).execute();
  await db.deleteFrom('links').where('expires_at', '<', at).execute();
  await db.deleteFrom('tries').where('since', '<', at - SHORT_LIVED_MS).execute();
  await db.deleteFrom('company_sign_ins').where('created_at', '<', at - SHORT_LIVED_MS).execute();
}

/** The oldest of them; returns how many. What is not reviewed by now need not be any more. */
async function deleteAttempts(db: Db, before: number, at: number): Promise<number> {
  const old = await db.selectFrom('attempts').select('sequence').where('received_at', '<', before).orderBy('received_at').limit(AT_ONCE).execute();
  if (old.length === 0) return 0;
  const deleted = await db.deleteFrom('attempts').where('sequence', 'in', old.map((row) => row.sequence)).returning(['grant_id', 'person_id', 'assignment_id', 'reviewed_at']).execute();
  if (deleted.length > 0) await db.deleteFrom('grants').where('id', 'in', deleted.map((row) => row.grant_id)).execute();
  for (const row of deleted) {
    if (row.assignment_id === null || row.reviewed_at !== null) continue;
    await db.updateTable('assignees').set({ to_review: sql<number>`to_review - 1`, updated_at: at })
      .where('assignment_id', '=', row.assignment_id).where('person_id', '=', row.person_id).where('to_review', '>', 0).execute();
  }
  return old.length;
}
