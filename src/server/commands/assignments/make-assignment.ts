import { uuidv7 } from 'uuidv7';
import type { Assignment, NewAssignment } from '#contract/assignment.ts';
import type { Actor } from '../../actor.ts';
import type { Services } from '../../services.ts';
import { chunksOf } from '../../store/chunks.ts';
import type { Db } from '../../store/store.ts';
import { audit } from '../audit.ts';
import { aboutAssignment, type AssignmentRow } from './assignment-row.ts';
import { checkAssignment } from './check-assignment.ts';
import { showAssignment } from './read-assignments.ts';
import { writeTasks } from './write-tasks.ts';

/**
 * Gives an assignment: with it, in one transaction, the tasks of everybody it goes to.
 * @throws Refused `unknown-scenario`, `malformed` or `not-allowed`, saying where
 */
export async function makeAssignment(services: Services, actor: Actor, wanted: NewAssignment): Promise<Assignment> {
  const at = services.now();
  const teams = [...new Set(wanted.teams)];
  const people = [...new Set(wanted.people)];
  const scenarios = wanted.scenarios === 'weakest' ? wanted.scenarios : [...new Set(wanted.scenarios)];
  return services.store.db.transaction().execute(async (db) => {
    await checkAssignment(db, actor, wanted);
    const row = rowOf({ ...wanted, scenarios }, actor, at);
    await db.insertInto('assignments').values(row).execute();
    const targets = [...teams.map((team_id) => ({ assignment_id: row.id, team_id, person_id: null })), ...people.map((person_id) => ({ assignment_id: row.id, team_id: null, person_id }))];
    for (const chunk of chunksOf(targets)) await db.insertInto('assignment_targets').values(chunk).execute();
    await writeTasks(db, { id: row.id, scenarios }, [...new Set([...people, ...await traineesOf(db, teams)])], at);
    await audit(db, actor, at, 'assignment.given', aboutAssignment(row.id));
    return showAssignment(db, actor, row);
  });
}

/** Those who play for these teams now; who has left the company is not counted. */
export async function traineesOf(db: Db, teams: readonly string[]): Promise<string[]> {
  if (teams.length === 0) return [];
  const rows = await db.selectFrom('people').select('id').where('team_id', 'in', [...teams]).where('role', '=', 'trainee').where('is_active', '=', 1).orderBy('id').execute();
  return rows.map((row) => row.id);
}

function rowOf(wanted: NewAssignment, actor: Actor, at: number): AssignmentRow {
  return {
    id: uuidv7(), title: wanted.title, note: wanted.note, scenarios: JSON.stringify(wanted.scenarios), mode: wanted.mode, rules: JSON.stringify(wanted.rules),
    hints: wanted.hints ? 1 : 0, handbook: wanted.handbook ? 1 : 0, input: wanted.input, language: wanted.language,
    opens_at: Date.parse(wanted.opensAt), due_at: wanted.dueAt === null ? null : Date.parse(wanted.dueAt), time_zone: wanted.timeZone,
    min_attempts: wanted.minAttempts, max_attempts: wanted.maxAttempts, pass_mark: wanted.passMark, passes_in_a_row: wanted.passesInARow,
    comparison: wanted.comparison, baseline_id: wanted.baselineId, created_by: actor.id, created_at: at, withdrawn_at: null,
  };
}
