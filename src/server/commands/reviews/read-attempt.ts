import type { Comment, ReviewedAttempt } from '#contract/attempt.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import type { Db } from '../../store/store.ts';
import { rulingsOn } from './rulings.ts';

/** An attempt with its record, from which every word can be replayed, and what trainers said of it. @throws Refused `not-found` */
export async function readAttempt({ store: { db } }: Services, id: string): Promise<ReviewedAttempt> {
  const row = await db.selectFrom('attempts').innerJoin('people', 'people.id', 'attempts.person_id').selectAll('attempts').select('people.name').where('attempts.id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Refused('not-found', 'There is no such attempt.');
  const scores = await db.selectFrom('trainer_scores').innerJoin('people', 'people.id', 'trainer_scores.trainer_id')
    .select(['people.id', 'people.name', 'trainer_scores.score', 'trainer_scores.at']).where('attempt_id', '=', id).orderBy('trainer_scores.at').orderBy('people.id').execute();
  return {
    attempt: {
      id, grantId: row.grant_id, scenario: row.scenario, assignmentId: row.assignment_id, mode: row.mode, receivedAt: instant(row.received_at),
      endedAt: row.ended_at === null ? null : instant(row.ended_at), ending: row.ending, endingKind: row.ending_kind,
      scorecard: JSON.parse(row.scorecard) as ReviewedAttempt['attempt']['scorecard'],
    },
    person: { id: row.person_id, name: row.name }, record: JSON.parse(row.record) as ReviewedAttempt['record'],
    comments: await commentsOn(db, id), rulings: await rulingsOn(db, id), isReviewed: row.reviewed_at !== null,
    trainerScores: scores.map(({ id: trainerId, name, score, at }) => ({ trainer: { id: trainerId, name }, score, at: instant(at) })),
  };
}

async function commentsOn(db: Db, attemptId: string): Promise<Comment[]> {
  const rows = await db.selectFrom('comments').leftJoin('people', 'people.id', 'comments.author_id')
    .select(['comments.id', 'comments.turn', 'comments.text', 'comments.created_at', 'comments.author_id', 'people.name'])
    .where('attempt_id', '=', attemptId).orderBy('comments.turn').orderBy('comments.id').execute();
  return rows.map((row) => ({ id: row.id, turn: row.turn, text: row.text, author: row.author_id === null ? null : { id: row.author_id, name: row.name! }, createdAt: instant(row.created_at) }));
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
