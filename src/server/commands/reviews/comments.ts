import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { Attempt } from '#engine/attempt/attempt.ts';
import type { Comment, NewComment } from '#contract/attempt.ts';
import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import { audit } from '../audit.ts';
import { aboutAttempt } from './attempt-row.ts';
import { markReviewed } from './mark-reviewed.ts';

/**
 * Says something about a turn; the trainee sees it. The attempt is reviewed with that.
 * @throws Refused `malformed` if the talk has no such turn
 */
export function addComment({ store, now }: Services, actor: Actor, attemptId: string, { turn, text }: z.infer<typeof NewComment>): Promise<Comment> {
  const at = now();
  return store.db.transaction().execute(async (db) => {
    const attempt = await db.selectFrom('attempts').select('record').where('id', '=', attemptId).executeTakeFirstOrThrow();
    const { contactPlan, replies } = JSON.parse(attempt.record) as Attempt;
    const turns = contactPlan.length + replies.length;
    if (turn > turns) throw new Refused('malformed', `This talk has ${turns} turns.`, 'body.turn');
    const id = uuidv7();
    await db.insertInto('comments').values({ id, attempt_id: attemptId, turn, author_id: actor.id, text, created_at: at }).execute();
    await markReviewed(db, attemptId, at);
    await audit(db, actor, at, 'attempt.commented', aboutAttempt(attemptId), `turn ${turn}`);
    return { id, turn, text, author: { id: actor.id, name: actor.name }, createdAt: new Date(at).toISOString() };
  });
}

/** Takes a comment back: the own, or as an administrator anybody's. @throws Refused `not-found`, `not-allowed` */
export function deleteComment({ store, now }: Services, actor: Actor, attemptId: string, commentId: string): Promise<void> {
  return store.db.transaction().execute(async (db) => {
    const comment = await db.selectFrom('comments').select(['author_id', 'turn']).where('id', '=', commentId).where('attempt_id', '=', attemptId).executeTakeFirst();
    if (comment === undefined) throw new Refused('not-found', 'There is no such comment.');
    if (comment.author_id !== actor.id && actor.role !== 'administrator') throw new Refused('not-allowed', 'Somebody else wrote this comment; its author or an administrator can delete it.');
    await db.deleteFrom('comments').where('id', '=', commentId).execute();
    await audit(db, actor, now(), 'attempt.comment-deleted', aboutAttempt(attemptId), `turn ${comment.turn}`);
  });
}
