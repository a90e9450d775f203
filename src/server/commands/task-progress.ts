import type { Selectable } from 'kysely';
import type { TaskState } from '#contract/assignment.ts';
import type { Tables } from '../store/tables.ts';

type Task = Pick<Selectable<Tables['tasks']>, 'state' | 'attempts_finished' | 'best' | 'run'>;
type Aims = Pick<Selectable<Tables['assignments']>, 'min_attempts' | 'max_attempts' | 'passes_in_a_row'>;

/**
 * A task after one more finished attempt. One pass suffices, or so many in a row, once the least number of attempts is done. The
 * task fails when its attempts are used up without that. Passed stays passed.
 */
export function progressOf(task: Task, aims: Aims, result: { readonly score: number; readonly passed: boolean }): Task {
  const finished = task.attempts_finished + 1;
  const run = result.passed ? task.run + 1 : aims.passes_in_a_row === 1 ? task.run : 0;
  const isPassed = task.state === 'passed' || (run >= aims.passes_in_a_row && finished >= aims.min_attempts);
  const isUsedUp = aims.max_attempts !== null && finished >= aims.max_attempts;
  return { attempts_finished: finished, best: Math.max(result.score, task.best ?? 0), run, state: isPassed ? 'passed' : isUsedUp ? 'failed' : 'in-progress' };
}

/** Where a person stands in an assignment, over all its tasks. */
export function stateOver(tasks: readonly TaskState[]): TaskState {
  if (tasks.length > 0 && tasks.every((state) => state === 'passed')) return 'passed';
  if (tasks.includes('failed')) return 'failed';
  return tasks.every((state) => state === 'not-started') ? 'not-started' : 'in-progress';
}
