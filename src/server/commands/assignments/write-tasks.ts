import { chunksOf } from '../../store/chunks.ts';
import type { Db } from '../../store/store.ts';
import { weakestScenarios } from './weakest-scenarios.ts';

/** What of an assignment says which tasks there are. */
export interface AssignmentToGive {
  readonly id: string;
  readonly scenarios: readonly string[] | 'weakest';
}

/** Gives these people the tasks of an assignment. Who has it already keeps the tasks had: a weakest customer does not change. */
export async function writeTasks(db: Db, { id, scenarios }: AssignmentToGive, people: readonly string[], at: number): Promise<void> {
  const given: string[] = [];
  for (const chunk of chunksOf(people)) {
    const rows = await db.insertInto('assignees').values(chunk.map((person_id) => ({ assignment_id: id, person_id, state: 'not-started' as const, to_review: 0, updated_at: at })))
      .onConflict((conflict) => conflict.doNothing()).returning('person_id').execute();
    given.push(...rows.map((row) => row.person_id));
  }
  const weakest = scenarios === 'weakest' ? await weakestScenarios(db, given) : null;
  const tasks = given.flatMap((person_id) => (weakest === null ? (scenarios as readonly string[]) : [weakest.get(person_id)!]).map((scenario) => ({
    assignment_id: id, person_id, scenario, state: 'not-started' as const, attempts_used: 0, attempts_finished: 0, best: null, run: 0, updated_at: at,
  })));
  for (const chunk of chunksOf(tasks)) await db.insertInto('tasks').values(chunk).execute();
}
