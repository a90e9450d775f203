import type { DeskScope } from '#contract/desk.ts';
import type { Actor } from '../../actor.ts';
import type { ResultRow } from '../../exports/result-table.ts';
import { chunksOf } from '../../store/chunks.ts';
import type { Db } from '../../store/store.ts';
import { attemptsInScope } from '../desk/attempts-in-scope.ts';

/** Rows of an export at most, the newest; more go through the results feed. */
export const MOST_ROWS = 50_000;
const ROWS_AT_ONCE = 1000;

/** The results of a scope, newest first, some at a time. */
export async function* resultRows(db: Db, actor: Actor, scope: DeskScope): AsyncGenerator<ResultRow[]> {
  const found = await attemptsInScope(db, actor, scope).select('attempts.sequence').orderBy('attempts.sequence', 'desc').limit(MOST_ROWS).execute();
  for (const chunk of chunksOf(found.map((row) => row.sequence), ROWS_AT_ONCE)) {
    yield await db.selectFrom('attempts').innerJoin('people', 'people.id', 'attempts.person_id').leftJoin('teams', 'teams.id', 'attempts.team_id').leftJoin('assignments', 'assignments.id', 'attempts.assignment_id')
      .select([
        'attempts.received_at', 'attempts.scenario', 'attempts.mode', 'attempts.score', 'attempts.passed', 'attempts.conduct', 'attempts.craft', 'attempts.ending_kind', 'attempts.breaches',
        'attempts.trainer_score', 'attempts.typed', 'teams.name as team', 'people.name as person', 'assignments.title as assignment',
      ])
      .where('attempts.sequence', 'in', chunk).orderBy('attempts.sequence', 'desc').execute();
  }
}
