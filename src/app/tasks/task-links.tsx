import { Icon } from '../elements/icon.tsx';
import { addressOf } from '../router.ts';
import { account } from '../text.ts';
import { dueText } from './due-text.ts';
import { openTasksAt } from './tasks.ts';

/** In the case file opened for practice: the way to the tasks that wait at this door. */
export function TaskLinks({ customer }: { customer: string }) {
  const waiting = openTasksAt(customer);
  if (waiting.length === 0) return null;
  return (
    <ul class="task-links">
      {waiting.map((task) => (
        <li key={task.assignment.id}>
          <a href={addressOf({ page: 'file', customer, assignment: task.assignment.id })} class={task.isOverdue ? 'overdue' : ''} data-task-link={task.assignment.id}>
            <Icon name={task.isOverdue ? 'alert' : 'task'} /> <span>{account.value('due.doorMark')} · <bdi>{task.assignment.title}</bdi></span> <small>{dueText(task)}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
