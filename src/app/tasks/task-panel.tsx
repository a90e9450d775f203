import { useState } from 'preact/hooks';
import type { Task } from '#contract/assignment.ts';
import type { Grant } from '#contract/attempt.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { HeldGrant } from '../counted/held-grant.ts';
import { Icon } from '../elements/icon.tsx';
import { addressOf } from '../router.ts';
import { account, t } from '../text.ts';
import { BeginAttempt } from './begin-attempt.tsx';
import { dueText } from './due-text.ts';
import { taskOf, tasks } from './tasks.ts';

interface PanelProps {
  readonly scenario: Scenario;
  readonly assignment: string;
  /** The attempt that was begun and not finished. */
  readonly held: HeldGrant | undefined;
  /** Knocks: the talk begins or goes on. */
  readonly onKnock: () => void;
}

/** In the case file of a task: its terms as they are set, and the way to begin or go on. */
export function TaskPanel({ scenario, assignment, held, onKnock }: PanelProps) {
  const task = taskOf(scenario.id, assignment);
  const [asks, setAsks] = useState(false);
  const terms = task === undefined ? held : { ...task.assignment };
  if (terms === undefined) return tasks.value === null ? <p class="notice" role="status">{account.value('due.unknown')}</p> : <Unknown customer={scenario.id} />;
  return (
    <section class="task" aria-labelledby="task-heading" data-task-panel={task?.state ?? 'held'}>
      <p class="eyebrow">{account.value('task.heading')}</p>
      <h2 id="task-heading"><bdi>{task?.assignment.title ?? account.value('task.heading')}</bdi></h2>
      {task !== undefined && task.assignment.note !== '' && <blockquote class="task-note"><small>{account.value('task.by')}</small><bdi>{task.assignment.note}</bdi></blockquote>}
      <Terms terms={terms} task={task} />
      {held !== undefined && <p class="row"><button type="button" class="button primary" onClick={onKnock} data-knock>{account.value('task.continue')}</button></p>}
      {task !== undefined && <Ways task={task} isUnderway={held !== undefined} onAsk={() => setAsks(true)} />}
      {asks && task !== undefined && <BeginAttempt task={task} onBegun={onKnock} onClose={() => setAsks(false)} />}
    </section>
  );
}

function Ways({ task, isUnderway, onAsk }: { task: Task; isUnderway: boolean; onAsk: () => void }) {
  const practise = <a class="button quiet" href={addressOf({ page: 'file', customer: task.scenario })}>{account.value('task.practise')}</a>;
  if (task.isLocked || !task.isOpen) {
    const why = task.state === 'passed' ? 'task.passed' : task.isLocked ? 'task.locked' : 'task.closed';
    return <><p class="notice" role="status" data-locked>{account.value(why)}</p><p class="row">{practise}</p></>;
  }
  return (
    <p class="row">
      <button type="button" class={`button ${isUnderway ? 'quiet' : 'primary'}`} onClick={onAsk} data-begin>{account.value(task.attemptsUsed === 0 ? 'task.begin' : 'task.again')}</button>
      {practise}
    </p>
  );
}

type Shown = Pick<Grant, 'mode' | 'hints' | 'handbook' | 'input' | 'language' | 'passMark'>;

function Terms({ terms, task }: { terms: Shown; task: Task | undefined }) {
  const isExam = terms.mode === 'exam';
  const lines: [name: string, value: string][] = [
    [account.value('task.mode'), t.value(`mode.${terms.mode}`)],
    [account.value('task.hints'), account.value(terms.hints && !isExam ? 'task.hintsOn' : 'task.hintsOff')],
    [account.value('task.handbook'), account.value(terms.handbook && !isExam ? 'task.handbookOn' : 'task.handbookOff')],
    [t.value('typing.input'), t.value(`typing.${terms.input}`)],
    [account.value('task.language'), terms.language === null ? account.value('task.languageFree') : terms.language === 'en' ? 'English' : '简体中文'],
    [account.value('task.passMark'), passText(terms.passMark, task)],
  ];
  return (
    <dl class="terms">
      {lines.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
      {task !== undefined && (
        <>
          <div><dt>{account.value('task.attempts')}</dt><dd data-attempts>{attemptsText(task)}</dd></div>
          <div><dt>{account.value('task.due')}</dt><dd class={task.isOverdue ? 'overdue' : ''}>{task.isOverdue && <Icon name="alert" />} {dueText(task)}</dd></div>
          {task.best !== null && <div><dt>{account.value('task.best')}</dt><dd>{account.value('task.points', { points: task.best })} · {account.value(`due.state.${task.state}`)}</dd></div>}
        </>
      )}
    </dl>
  );
}

function passText(passMark: number, task: Task | undefined): string {
  const points = account.value('task.points', { points: passMark });
  const row = task?.assignment.passesInARow ?? 1;
  return row === 1 ? points : `${points} · ${account.value('task.row', { count: row, have: task!.passesInARow })}`;
}

function attemptsText({ assignment: { maxAttempts }, attemptsUsed }: Task): string {
  return maxAttempts === null ? account.value('task.anyNumber') : account.value('task.attemptsOf', { left: Math.max(0, maxAttempts - attemptsUsed), of: maxAttempts });
}

function Unknown({ customer }: { customer: string }) {
  return (
    <section class="task" data-task-panel="unknown">
      <p class="notice" role="status">{account.value('task.unknown')}</p>
      <p class="row"><a class="button primary" href={addressOf({ page: 'file', customer })}>{account.value('task.practise')}</a></p>
    </section>
  );
}
