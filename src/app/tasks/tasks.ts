import { signal } from '@preact/signals';
import type { Task } from '#contract/assignment.ts';
import { heardFrom, isServerAway, me } from '../server/server.ts';

/** What whoever is signed in owes; null until the server has said so. */
export const tasks = signal<readonly Task[] | null>(null);

/** Asks what is due. Never throws: without an answer, what is known stays. */
export async function loadTasks(): Promise<void> {
  const person = me.peek();
  if (person === null) return;
  try {
    const [{ askAll }, { Task: schema }] = await Promise.all([import('../server/ask-all.ts'), import('#contract/assignment.ts')]);
    const found = await askAll(schema, 'me/tasks');
    if (me.peek()?.id === person.id) tasks.value = found;
    isServerAway.value = false;
  } catch (error) {
    heardFrom(error);
  }
}

/** The task of one customer in one assignment. */
export function taskOf(scenario: string, assignmentId: string): Task | undefined {
  return tasks.value?.find((one) => one.scenario === scenario && one.assignment.id === assignmentId);
}

/** What is still to be done at this door, what is due soonest first. */
export function openTasksAt(scenario: string): Task[] {
  return (tasks.value ?? []).filter((one) => one.scenario === scenario && isToDo(one)).toSorted(byDue);
}

export function isToDo(task: Task): boolean {
  return task.state !== 'passed' && task.isOpen && !task.isLocked;
}

export function byDue(one: Task, other: Task): number {
  return (one.assignment.dueAt ?? '9') < (other.assignment.dueAt ?? '9') ? -1 : 1;
}
