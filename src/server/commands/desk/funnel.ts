import type { Funnel, FunnelPerson } from '#contract/desk.ts';
import type { PageQuery } from '#contract/page.ts';
import type { TaskState } from '#contract/assignment.ts';
import type { Actor } from '../../actor.ts';
import type { Services } from '../../services.ts';
import { pageFrom } from '../../store/paging.ts';
import type { Db } from '../../store/store.ts';
import { isOverdue } from '../assignments/own-tasks.ts';
import { assignmentRow } from '../assignments/read-assignments.ts';
import { peopleOfTeams, seenPart, type SeenPart } from '../assignments/seen-part.ts';

/** How far the people of an assignment are, of those whom the actor sees. `toReview` counts attempts. */
export async function funnelOf({ store: { db }, now }: Services, actor: Actor, assignmentId: string): Promise<Funnel> {
  const assignment = await assignmentRow(db, assignmentId);
  const rows = await assigneesOf(db, assignmentId, seenPart(actor, assignment))
    .select(({ fn }) => ['assignees.state', fn.countAll<number>().as('people'), fn.sum<number>('assignees.to_review').as('to_review')]).groupBy('assignees.state').execute();
  const of = (state: TaskState): number => rows.find((row) => row.state === state)?.people ?? 0;
  const assigned = rows.reduce((sum, row) => sum + row.people, 0);
  return {
    assigned, notStarted: of('not-started'), inProgress: of('in-progress'), passed: of('passed'), failed: of('failed'),
    overdue: assignment.due_at !== null && assignment.due_at < now() ? assigned - of('passed') : 0,
    toReview: rows.reduce((sum, row) => sum + row.to_review, 0),
  };
}

/** The people of an assignment whom the actor sees, each with the best score and the attempts used over all its tasks. */
export async function funnelPeople({ store: { db }, now }: Services, actor: Actor, assignmentId: string, { limit, cursor }: PageQuery): Promise<{ items: FunnelPerson[]; next: string | null }> {
  const assignment = await assignmentRow(db, assignmentId);
  const rows = await assigneesOf(db, assignmentId, seenPart(actor, assignment)).innerJoin('people', 'people.id', 'assignees.person_id')
    .select(['assignees.person_id', 'people.name', 'assignees.state', 'assignees.to_review'])
    .$if(cursor !== undefined, (query) => query.where('assignees.person_id', '>', cursor!)).orderBy('assignees.person_id').limit(limit + 1).execute();
  const tasks = await tasksOf(db, assignmentId, rows.map((row) => row.person_id));
  return pageFrom(rows, limit, (row) => row.person_id, (row) => ({
    person: { id: row.person_id, name: row.name }, state: row.state, isOverdue: isOverdue({ due_at: assignment.due_at, state: row.state }, now()), toReview: row.to_review,
    best: tasks.get(row.person_id)?.best ?? null, attempts: tasks.get(row.person_id)?.attempts ?? 0,
  }));
}

function assigneesOf(db: Db, assignmentId: string, part: SeenPart) {
  return db.selectFrom('assignees').where('assignees.assignment_id', '=', assignmentId)
    .$if(part !== 'all', (query) => query.where('assignees.person_id', 'in', peopleOfTeams(db, part)));
}

async function tasksOf(db: Db, assignmentId: string, people: readonly string[]): Promise<ReadonlyMap<string, { readonly best: number | null; readonly attempts: number }>> {
  if (people.length === 0) return new Map();
  const rows = await db.selectFrom('tasks').select(({ fn }) => ['person_id', fn.max('best').as('best'), fn.sum<number>('attempts_used').as('attempts')])
    .where('assignment_id', '=', assignmentId).where('person_id', 'in', people).groupBy('person_id').execute();
  return new Map(rows.map((row) => [row.person_id, row]));
}
