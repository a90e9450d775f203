import type { PageQuery } from '#contract/page.ts';
import type { Task } from '#contract/assignment.ts';
import type { Actor } from '../../actor.ts';
import type { Services } from '../../services.ts';
import { pageFrom } from '../../store/paging.ts';
import { termsOf } from './assignment-row.ts';

/** What the actor owes, or has done: assignments that stand, newest first. Past its due time a task can still be played. */
export async function ownTasks({ store: { db }, now }: Services, actor: Actor, { limit, cursor }: PageQuery): Promise<{ items: Task[]; next: string | null }> {
  const at = now();
  const [afterId = '', afterScenario = ''] = cursor?.split('~') ?? [];
  const rows = await db.selectFrom('tasks').innerJoin('assignments', 'assignments.id', 'tasks.assignment_id').selectAll('assignments')
    .select(['tasks.scenario', 'tasks.state', 'tasks.attempts_used', 'tasks.best', 'tasks.run'])
    .where('tasks.person_id', '=', actor.id).where('assignments.withdrawn_at', 'is', null)
    .$if(cursor !== undefined, (query) => query.where((eb) => eb.or([
      eb('tasks.assignment_id', '<', afterId), eb.and([eb('tasks.assignment_id', '=', afterId), eb('tasks.scenario', '>', afterScenario)]),
    ])))
    .orderBy('tasks.assignment_id', 'desc').orderBy('tasks.scenario').limit(limit + 1).execute();
  return pageFrom(rows, limit, (row) => `${row.id}~${row.scenario}`, (row) => ({
    assignment: termsOf(row), scenario: row.scenario, state: row.state,
    isOpen: row.opens_at <= at, isOverdue: isOverdue(row, at), isLocked: row.max_attempts !== null && row.attempts_used >= row.max_attempts,
    attemptsUsed: row.attempts_used, best: row.best, passesInARow: row.run,
  }));
}

/** Not passed while the due time is past. */
export function isOverdue({ due_at, state }: { readonly due_at: number | null; readonly state: Task['state'] }, at: number): boolean {
  return due_at !== null && due_at < at && state !== 'passed';
}
