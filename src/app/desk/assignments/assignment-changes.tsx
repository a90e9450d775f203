import { useState } from 'preact/hooks';
import { Assignment } from '#contract/assignment.ts';
import { Dialog } from '../../elements/dialog.tsx';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';
import { Field, Tick } from '../elements/field.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { useAction } from '../use-action.ts';
import { instantOf, localOf } from '../zone-time.ts';

interface ChangesProps {
  assignment: Assignment;
  reload: () => Promise<void>;
}

/** What may be changed afterwards: the due time; and it may be withdrawn. */
export function AssignmentChanges({ assignment, reload }: ChangesProps) {
  return (
    <section>
      <h2>{desk.value('assignment.change')}</h2>
      <DueForm assignment={assignment} reload={reload} />
      <Withdrawal assignment={assignment} reload={reload} />
    </section>
  );
}

function DueForm({ assignment, reload }: ChangesProps) {
  const [hasDue, setHasDue] = useState(assignment.dueAt !== null);
  const [due, setDue] = useState(localOf(assignment.dueAt ?? assignment.opensAt, assignment.timeZone));
  const [error, setError] = useState<string | null>(null);
  const action = useAction();
  const save = (event: Event) => {
    event.preventDefault();
    const dueAt = hasDue ? instantOf(due, assignment.timeZone) : null;
    const isWrong = hasDue && (dueAt === null || dueAt <= assignment.opensAt);
    setError(isWrong ? desk.value('form.error.dueAt') : null);
    if (isWrong) return;
    action.run(async () => {
      await ask(Assignment, 'PATCH', `assignments/${assignment.id}`, { dueAt });
      await reload();
      announce(desk.value('assignment.dueSaved'));
    });
  };
  return (
    <form class="desk-form" onSubmit={save} noValidate data-due-form>
      <Tick label={desk.value('form.hasDue')} name="has-due" checked={hasDue} onChange={setHasDue} />
      {hasDue && (
        <Field label={desk.value('assignment.due')} hint={desk.value('assignment.zone', { zone: assignment.timeZone })} error={error}>
          {(ties) => <input {...ties} type="datetime-local" name="due-at" value={due} onInput={(event) => setDue(event.currentTarget.value)} />}
        </Field>
      )}
      <ProblemNote problem={action.problem} />
      <p class="row"><button type="submit" class="button" aria-busy={action.isBusy} data-save-due>{desk.value('assignment.dueSave')}</button></p>
    </form>
  );
}

function Withdrawal({ assignment, reload }: ChangesProps) {
  const [isAsking, setAsking] = useState(false);
  const action = useAction();
  const isWithdrawn = assignment.withdrawnAt !== null;
  const change = () => action.run(async () => {
    setAsking(false);
    await ask(Assignment, 'PATCH', `assignments/${assignment.id}`, { isWithdrawn: !isWithdrawn });
    await reload();
    announce(desk.value(isWithdrawn ? 'assignment.restored' : 'assignment.withdrawn'));
  });
  return (
    <div class="withdrawal">
      {!isWithdrawn && <p>{desk.value('assignment.withdrawText')}</p>}
      <ProblemNote problem={action.problem} />
      <p class="row">
        <button type="button" class={isWithdrawn ? 'button' : 'button quiet is-danger'} aria-busy={action.isBusy} onClick={isWithdrawn ? change : () => setAsking(true)} data-withdraw={!isWithdrawn}>
          {desk.value(isWithdrawn ? 'assignment.restore' : 'assignment.withdraw')}
        </button>
      </p>
      {isAsking && (
        <Dialog title={desk.value('assignment.withdraw')} onClose={() => setAsking(false)}>
          <p>{desk.value('assignment.withdrawAsk', { title: assignment.title })} {desk.value('assignment.withdrawText')}</p>
          <p class="row">
            <button type="button" class="button primary" onClick={change} data-withdraw-yes>{desk.value('assignment.withdraw')}</button>
            <button type="button" class="button quiet" onClick={() => setAsking(false)}>{desk.value('common.cancel')}</button>
          </p>
        </Dialog>
      )}
    </div>
  );
}
