import type { Db } from '../../store/store.ts';
import { writeTasks, type AssignmentToGive } from './write-tasks.ts';

/** Gives a trainee who joins a team the tasks of the team's assignments that are not withdrawn. Staff and closed accounts are given none; tasks had already stay as they are. */
export async function giveTasks(db: Db, personId: string, teamId: string, at: number): Promise<void> {
  const person = await db.selectFrom('people').select(['role', 'is_active']).where('id', '=', personId).executeTakeFirst();
  if (person?.role !== 'trainee' || person.is_active === 0) return;
  const assignments = await db.selectFrom('assignment_targets').innerJoin('assignments', 'assignments.id', 'assignment_targets.assignment_id')
    .select(['assignments.id', 'assignments.scenarios']).where('assignment_targets.team_id', '=', teamId).where('assignments.withdrawn_at', 'is', null)
    .orderBy('assignments.id').execute();
  for (const { id, scenarios } of assignments) await writeTasks(db, { id, scenarios: JSON.parse(scenarios) as AssignmentToGive['scenarios'] }, [personId], at);
}
