import type { AttemptQuery, AttemptSummary } from '#contract/attempt.ts';
import type { Actor } from '../../actor.ts';
import type { Services } from '../../services.ts';
import { pageFrom } from '../../store/paging.ts';
import { teamsSeen } from '../assignments/seen-part.ts';
import { CONTEST_COUNTS, presentSummary, SUMMARY_COLUMNS } from './attempt-row.ts';

/** Attempts of a person, a team or an assignment, newest first; the actor's own where none is named, and always for trainees. */
export async function listAttempts({ store: { db } }: Services, actor: Actor, query: AttemptQuery): Promise<{ items: AttemptSummary[]; next: string | null }> {
  const { teamId, assignmentId, scenario, limit, cursor } = query;
  const isOwn = actor.role === 'trainee' || query.personId === actor.id || (query.personId ?? teamId ?? assignmentId) === undefined;
  const personId = isOwn ? actor.id : query.personId;
  // The page is found in an index alone; only its rows are then read.
  const page = db.selectFrom('attempts').select('sequence')
    .$if(personId !== undefined, (select) => select.where('person_id', '=', personId!))
    .$if(teamId !== undefined, (select) => select.where('team_id', '=', teamId!))
    .$if(assignmentId !== undefined, (select) => select.where('assignment_id', '=', assignmentId!))
    .$if(!isOwn && actor.sees !== 'all', (select) => select.where('team_id', 'in', teamsSeen(actor)))
    .$if(scenario !== undefined, (select) => select.where('scenario', '=', scenario!))
    .$if(cursor !== undefined, (select) => select.where('sequence', '<', Number(cursor)))
    .orderBy('sequence', 'desc').limit(limit + 1);
  const rows = await db.selectFrom('attempts').innerJoin('people', 'people.id', 'attempts.person_id').select(SUMMARY_COLUMNS).select(CONTEST_COUNTS)
    .where('attempts.sequence', 'in', db.selectFrom(page.as('page')).select('page.sequence')).orderBy('attempts.sequence', 'desc').execute();
  return pageFrom(rows, limit, (row) => String(row.sequence), presentSummary);
}
