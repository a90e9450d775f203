import type { BreachRow, BreachQuery } from '#contract/desk.ts';
import type { Actor } from '../../actor.ts';
import type { Services } from '../../services.ts';
import { pageFrom } from '../../store/paging.ts';
import { teamsSeen } from '../assignments/seen-part.ts';

/** Breaches of conduct, newest first. */
export async function listBreaches({ store: { db } }: Services, actor: Actor, { teamId, assignmentId, limit, cursor }: BreachQuery): Promise<{ items: BreachRow[]; next: string | null }> {
  const [at = '0', attemptId = '', turn = '0', redLine = ''] = cursor?.split('~') ?? [];
  const rows = await db.selectFrom('breaches').innerJoin('people', 'people.id', 'breaches.person_id').selectAll('breaches').select('people.name')
    .$if(teamId !== undefined, (query) => query.where('breaches.team_id', '=', teamId!))
    .$if(assignmentId !== undefined, (query) => query.where('breaches.assignment_id', '=', assignmentId!))
    .$if(teamId === undefined && actor.sees !== 'all', (query) => query.where('breaches.team_id', 'in', teamsSeen(actor)))
    .$if(cursor !== undefined, (query) => query.where('breaches.at', '<=', Number(at)).where((eb) => eb.or([
      eb('breaches.at', '<', Number(at)), eb('breaches.attempt_id', '<', attemptId),
      eb.and([eb('breaches.attempt_id', '=', attemptId), eb('breaches.turn', '<', Number(turn))]),
      eb.and([eb('breaches.attempt_id', '=', attemptId), eb('breaches.turn', '=', Number(turn)), eb('breaches.red_line', '<', redLine)]),
    ])))
    .orderBy('breaches.at', 'desc').orderBy('breaches.attempt_id', 'desc').orderBy('breaches.turn', 'desc').orderBy('breaches.red_line', 'desc').limit(limit + 1).execute();
  return pageFrom(rows, limit, (row) => [row.at, row.attempt_id, row.turn, row.red_line].join('~'), (row) => ({
    attemptId: row.attempt_id, person: { id: row.person_id, name: row.name }, scenario: row.scenario, turn: row.turn, redLine: row.red_line, severity: row.severity, at: new Date(row.at).toISOString(),
  }));
}
