import type { z } from 'zod';
import type { Assignment, AssignmentChange } from '#contract/assignment.ts';
import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import type { Db } from '../../store/store.ts';
import { audit } from '../audit.ts';
import { aboutAssignment, type AssignmentRow } from './assignment-row.ts';
import { traineesOf } from './make-assignment.ts';
import { assignmentRow, showAssignment } from './read-assignments.ts';
import { writeTasks, type AssignmentToGive } from './write-tasks.ts';

/**
 * Changes what may still change once an assignment is given: its words, its due time, and whether it stands.
 * @throws Refused `not-found`, or `malformed` if it would be due before it opens
 */
export async function changeAssignment(services: Services, actor: Actor, id: string, change: z.infer<typeof AssignmentChange>): Promise<Assignment> {
  const at = services.now();
  return services.store.db.transaction().execute(async (db) => {
    const before = await assignmentRow(db, id);
    const after = changed(before, change, at);
    if (after.due_at !== null && after.due_at <= after.opens_at) throw new Refused('malformed', 'It must be due after it opens.', 'body.dueAt');
    const { title, note, due_at, withdrawn_at } = after;
    await db.updateTable('assignments').set({ title, note, due_at, withdrawn_at }).where('id', '=', id).execute();
    if (before.withdrawn_at !== null && withdrawn_at === null) await giveToNewcomers(db, after, at);
    await audit(db, actor, at, actionOf(before, after), aboutAssignment(id));
    return showAssignment(db, actor, after);
  });
}

function changed(row: AssignmentRow, { title, note, dueAt, isWithdrawn }: z.infer<typeof AssignmentChange>, at: number): AssignmentRow {
  return {
    ...row, title: title ?? row.title, note: note ?? row.note,
    due_at: dueAt === undefined ? row.due_at : dueAt === null ? null : Date.parse(dueAt),
    withdrawn_at: isWithdrawn === undefined ? row.withdrawn_at : isWithdrawn ? row.withdrawn_at ?? at : null,
  };
}

function actionOf(before: AssignmentRow, after: AssignmentRow): string {
  if ((before.withdrawn_at === null) === (after.withdrawn_at === null)) return 'assignment.changed';
  return after.withdrawn_at === null ? 'assignment.reinstated' : 'assignment.withdrawn';
}

/** Who joined while the assignment was withdrawn has no tasks of it yet. */
async function giveToNewcomers(db: Db, { id, scenarios }: AssignmentRow, at: number): Promise<void> {
  const targets = await db.selectFrom('assignment_targets').select('team_id').where('assignment_id', '=', id).where('team_id', 'is not', null).execute();
  await writeTasks(db, { id, scenarios: JSON.parse(scenarios) as AssignmentToGive['scenarios'] }, await traineesOf(db, targets.map((target) => target.team_id!)), at);
}
