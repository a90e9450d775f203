import { useState } from 'preact/hooks';
import type { Person } from '#contract/person.ts';
import { ask, Nothing } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';
import { Field } from '../elements/field.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { useAction } from '../use-action.ts';

/** Deletes a person for good, once the name has been typed. */
export function DeletePerson({ person, onDone }: { person: Person; onDone: () => Promise<void> }) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const action = useAction();
  const remove = (event: Event) => {
    event.preventDefault();
    const isMeant = typed.trim().normalize('NFC') === person.name.normalize('NFC');
    setError(isMeant ? null : desk.value('people.deleteWrong'));
    if (!isMeant) return;
    action.run(async () => {
      await ask(Nothing, 'DELETE', `people/${person.id}`);
      announce(desk.value('people.deleted', { name: person.name }));
      await onDone();
    });
  };
  return (
    <details class="deletion" data-delete>
      <summary>{desk.value('people.delete')}</summary>
      <form class="desk-form" onSubmit={remove} noValidate>
        <p>{desk.value('people.deleteText')}</p>
        <Field label={desk.value('people.deleteAsk', { name: person.name })} error={error}>
          {(ties) => <input {...ties} name="confirm" autoComplete="off" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />}
        </Field>
        <ProblemNote problem={action.problem} />
        <p class="row"><button type="submit" class="button is-danger" aria-busy={action.isBusy} data-delete-for-good>{desk.value('people.deleteDo')}</button></p>
      </form>
    </details>
  );
}
