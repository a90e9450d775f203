import { Icon } from '../elements/icon.tsx';
import { account } from '../text.ts';
import { openTasksAt } from './tasks.ts';

/** On a door behind which a task waits; one that is overdue has another sign and other words. */
export function DoorMark({ customer }: { customer: string }) {
  const waiting = openTasksAt(customer);
  if (waiting.length === 0) return null;
  const isOverdue = waiting.some((task) => task.isOverdue);
  return <span class={`door-mark${isOverdue ? ' is-overdue' : ''}`} data-door-mark={isOverdue ? 'overdue' : 'due'}><Icon name={isOverdue ? 'alert' : 'task'} /> {account.value(isOverdue ? 'due.doorOverdue' : 'due.doorMark')}</span>;
}
