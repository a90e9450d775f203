import type { Attempt } from '#engine/attempt/attempt.ts';
import type { Contest, ContestQuery } from '#contract/ruling.ts';
import { typedReplies } from '#contract/typed-replies.ts';
import type { Actor } from '../../actor.ts';
import type { Services } from '../../services.ts';
import { pageFrom } from '../../store/paging.ts';
import { teamsSeen } from '../assignments/seen-part.ts';
import { presentRuling } from '../reviews/rulings.ts';

/** Typed replies whose hearing is contested, newest first, each with its ruling if there is one. */
export async function listContests({ store: { db } }: Services, actor: Actor, { teamId, assignmentId, limit, cursor }: ContestQuery): Promise<{ items: Contest[]; next: string | null }> {
  const [at = '0', attemptId = '', turn = '0'] = cursor?.split('~') ?? [];
  const rows = await db.selectFrom('contests').innerJoin('people', 'people.id', 'contests.person_id').innerJoin('attempts', 'attempts.id', 'contests.attempt_id')
    .leftJoin('rulings', (join) => join.onRef('rulings.attempt_id', '=', 'contests.attempt_id').onRef('rulings.turn', '=', 'contests.turn'))
    .leftJoin('people as trainers', 'trainers.id', 'rulings.trainer_id')
    .select(['contests.attempt_id', 'contests.turn', 'contests.person_id', 'people.name', 'contests.scenario', 'contests.at', 'attempts.record'])
    .select(['rulings.acts', 'rulings.note', 'rulings.at as ruled_at', 'rulings.trainer_id', 'trainers.name as trainer'])
    .$if(teamId !== undefined, (query) => query.where('contests.team_id', '=', teamId!))
    .$if(assignmentId !== undefined, (query) => query.where('contests.assignment_id', '=', assignmentId!))
    .$if(teamId === undefined && actor.sees !== 'all', (query) => query.where('contests.team_id', 'in', teamsSeen(actor)))
    .$if(cursor !== undefined, (query) => query.where('contests.at', '<=', Number(at)).where((eb) => eb.or([
      eb('contests.at', '<', Number(at)), eb('contests.attempt_id', '<', attemptId),
      eb.and([eb('contests.attempt_id', '=', attemptId), eb('contests.turn', '<', Number(turn))]),
    ])))
    .orderBy('contests.at', 'desc').orderBy('contests.attempt_id', 'desc').orderBy('contests.turn', 'desc').limit(limit + 1).execute();
  return pageFrom(rows, limit, (row) => [row.at, row.attempt_id, row.turn].join('~'), (row) => ({
    attemptId: row.attempt_id, turn: row.turn, person: { id: row.person_id, name: row.name }, scenario: row.scenario, at: new Date(row.at).toISOString(),
    reply: typedReplies(JSON.parse(row.record) as Attempt).find((one) => one.turn === row.turn)!.reply,
    ruling: row.acts === null ? null : presentRuling({ turn: row.turn, acts: row.acts, note: row.note!, at: row.ruled_at!, trainer_id: row.trainer_id, trainer: row.trainer }),
  }));
}
