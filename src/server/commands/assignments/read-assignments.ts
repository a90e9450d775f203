import type { Assignment } from '#contract/assignment.ts';
import type { PageQuery } from '#contract/page.ts';
import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import { pageFrom } from '../../store/paging.ts';
import type { Db } from '../../store/store.ts';
import { presentAssignment, type AssignmentRow } from './assignment-row.ts';
import { audiencesOf } from './audiences.ts';
import { teamsSeen } from './seen-part.ts';

/** Assignments that go to teams or people the actor sees, and the actor's own; newest first. */
export async function listAssignments({ store: { db } }: Services, actor: Actor, { limit, cursor }: PageQuery): Promise<{ items: Assignment[]; next: string | null }> {
  const rows = await db.selectFrom('assignments').selectAll()
    .$if(actor.sees !== 'all', (query) => query.where((eb) => {
      const teams = teamsSeen(actor);
      return eb.or([
        eb('id', 'in', eb.selectFrom('assignment_targets').select('assignment_id').where('team_id', 'in', teams)),
        eb('id', 'in', eb.selectFrom('assignment_targets').innerJoin('people', 'people.id', 'assignment_targets.person_id').select('assignment_id').where('people.team_id', 'in', teams)),
        ...(actor.role === 'trainer' ? [eb('created_by', '=', actor.id)] : []),
      ]);
    }))
    .$if(cursor !== undefined, (query) => query.where('id', '<', cursor!))
    .orderBy('id', 'desc').limit(limit + 1).execute();
  const audiences = await audiencesOf(db, actor, rows);
  return pageFrom(rows, limit, (row) => row.id, (row) => presentAssignment(row, audiences.get(row.id)!));
}

/** One assignment. @throws Refused `not-found` */
export async function readAssignment({ store: { db } }: Services, actor: Actor, id: string): Promise<Assignment> {
  return showAssignment(db, actor, await assignmentRow(db, id));
}

/** @throws Refused `not-found` */
export async function assignmentRow(db: Db, id: string): Promise<AssignmentRow> {
  const row = await db.selectFrom('assignments').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Refused('not-found', 'There is no such assignment.');
  return row;
}

export async function showAssignment(db: Db, actor: Actor, row: AssignmentRow): Promise<Assignment> {
  return presentAssignment(row, (await audiencesOf(db, actor, [row])).get(row.id)!);
}
