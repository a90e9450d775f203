import type { Actor } from '../../actor.ts';
import type { Services } from '../../services.ts';
import { audit } from '../audit.ts';
import { aboutAttempt } from './attempt-row.ts';
import { markReviewed } from './mark-reviewed.ts';

/** Puts a trainer's own score (0–100) beside the engine's, which stays as it is; each trainer has one. The attempt is reviewed with that. */
export function scoreAttempt({ store, now }: Services, actor: Actor, attemptId: string, score: number): Promise<void> {
  const at = now();
  return store.db.transaction().execute(async (db) => {
    await db.insertInto('trainer_scores').values({ attempt_id: attemptId, trainer_id: actor.id, score, at })
      .onConflict((conflict) => conflict.columns(['attempt_id', 'trainer_id']).doUpdateSet({ score, at })).execute();
    await db.updateTable('attempts').set({ trainer_score: score }).where('id', '=', attemptId).execute();
    await markReviewed(db, attemptId, at);
    await audit(db, actor, at, 'attempt.scored', aboutAttempt(attemptId), String(score));
  });
}
