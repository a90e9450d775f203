import type { DeskScope } from '#contract/desk.ts';
import type { Actor } from '../../actor.ts';
import type { Db } from '../../store/store.ts';
import { teamsSeen } from '../assignments/seen-part.ts';

/** Attempts of a team, or those of an assignment in teams the actor sees. The indexes by team and by assignment begin with these columns. */
export function attemptsInScope(db: Db, actor: Actor, scope: DeskScope) {
  return db.selectFrom('attempts')
    .$if(scope.teamId !== undefined, (query) => query.where('attempts.team_id', '=', scope.teamId!))
    .$if(scope.assignmentId !== undefined, (query) => query.where('attempts.assignment_id', '=', scope.assignmentId!))
    .$if(scope.teamId === undefined && actor.sees !== 'all', (query) => query.where('attempts.team_id', 'in', teamsSeen(actor)));
}
