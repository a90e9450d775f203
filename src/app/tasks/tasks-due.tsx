import { useRef } from 'preact/hooks';
import type { Task } from '#contract/assignment.ts';
import type { People } from '../content.ts';
import { Icon } from '../elements/icon.tsx';
import { MoreBelow } from '../elements/more-below.tsx';
import { addressOf } from '../router.ts';
import { isServerAway, me } from '../server/server.ts';
import { account } from '../text.ts';
import { dueText, moment } from './due-text.ts';
import { byDue, isToDo, tasks } from './tasks.ts';

/** What is due, an assignment a card, over the doors. */
export function TasksDue({ people }: { people: People }) {
  const scroll = useRef<HTMLDivElement>(null);
  const known = tasks.value;
  if (known === null) return isServerAway.value ? <p class="notice due-note" role="status" data-away>{account.value('due.unknown')}</p> : null;
  const groups = assignmentsToDo(known);
  if (groups.length === 0 && me.value?.role !== 'trainee' && me.value?.role !== 'lead') return null;
  if (groups.length === 0) return <p class="due-note is-quiet" data-due="none"><Icon name="check" /> {account.value('due.none')}</p>;
  return (
    <section class="due" aria-labelledby="due-heading" data-due={groups.length}>
      <h2 id="due-heading"><Icon name="task" /> {account.value('due.heading')}</h2>
      {isServerAway.value && <p class="notice" role="status" data-away>{account.value('due.away')}</p>}
      <div class="due-scroll" ref={scroll}>
        <ul>{groups.map((group) => <AssignmentCard key={group[0]!.assignment.id} group={group} people={people} />)}</ul>
        <MoreBelow of={scroll} />
      </div>
    </section>
  );
}

/** Assignments with something left to do or yet to open, soonest first, each with all its tasks. */
function assignmentsToDo(known: readonly Task[]): Task[][] {
  const ids = [...new Set(known.map((task) => task.assignment.id))];
  return ids.map((id) => known.filter((task) => task.assignment.id === id))
    .filter(([first, ...rest]) => first!.assignment.withdrawnAt === null && [first!, ...rest].some((task) => isToDo(task) || (!task.isOpen && task.state === 'not-started')))
    .toSorted(([one], [other]) => byDue(one!, other!));
}

function AssignmentCard({ group, people }: { group: readonly Task[]; people: People }) {
  const { assignment } = group[0]!;
  const isOverdue = group.some((task) => task.isOverdue);
  const done = group.filter((task) => task.state === 'passed').length;
  return (
    <li class={`due-card${isOverdue ? ' is-overdue' : ''}`} data-assignment={assignment.id}>
      <h3><bdi>{assignment.title}</bdi></h3>
      <p class="due-when">
        {isOverdue ? <strong class="overdue" data-overdue><Icon name="alert" /> {dueText(group.find((task) => task.isOverdue)!)}</strong> : <><Icon name="clock" /> <span title={assignment.dueAt === null ? undefined : moment(assignment.dueAt, assignment.timeZone)}>{dueText(group[0]!)}</span></>}
        {group.length > 1 && <span> · {account.value('due.done', { done, of: group.length })}</span>}
      </p>
      <ul class="due-doors">
        {group.map((task) => (
          <li key={task.scenario}>
            <a href={addressOf({ page: 'file', customer: task.scenario, assignment: assignment.id })} class={`due-door state-${task.state}${isToDo(task) ? '' : ' is-shut'}`} data-task={task.scenario}>
              {task.state === 'passed' && <Icon name="check" />}<strong>{people[task.scenario]?.name ?? task.scenario}</strong> <span>{task.isLocked ? account.value('due.locked') : account.value(`due.state.${task.state}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
