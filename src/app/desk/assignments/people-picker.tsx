import { useState } from 'preact/hooks';
import { PersonPage, type Person } from '#contract/person.ts';
import { Icon } from '../../elements/icon.tsx';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { queryOf } from '../desk-place.ts';
import { Field } from '../elements/field.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { useAction } from '../use-action.ts';

interface Picked {
  readonly id: string;
  readonly name: string;
}

/** Finds people by name and picks them one by one. */
export function PeoplePicker({ chosen, onChange, error }: { chosen: readonly Picked[]; onChange: (people: readonly Picked[]) => void; error: string | null }) {
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<readonly Person[] | null>(null);
  const action = useAction();
  const find = () => action.run(async () => setFound((await ask(PersonPage, 'GET', `people${queryOf({ search: search.trim(), limit: 20 })}`)).items));
  const offered = found?.filter((person) => !chosen.some((one) => one.id === person.id)) ?? [];
  return (
    <div class="people-picker">
      <Field label={`${desk.value('form.people')} (${desk.value('common.optional')})`} hint={desk.value('form.peopleHint')} error={error}>
        {(ties) => (
          <span class="with-button">
            <input
              {...ties} type="search" name="people-search" placeholder={desk.value('form.peopleFind')} value={search} autoComplete="off" onInput={(event) => setSearch(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault(); // else the form is sent
                find();
              }}
            />
            <button type="button" class="button quiet" aria-busy={action.isBusy} onClick={find}>{desk.value('people.find')}</button>
          </span>
        )}
      </Field>
      <ProblemNote problem={action.problem} />
      <div role="status">{found !== null && found.length === 0 && <p>{desk.value('form.peopleNone')}</p>}</div>
      {offered.length > 0 && (
        <ul class="picks">
          {offered.map((person) => <li key={person.id}><button type="button" class="pick" onClick={() => onChange([...chosen, { id: person.id, name: person.name }])}>+ <bdi>{person.name}</bdi> <small>{person.team?.name}</small></button></li>)}
        </ul>
      )}
      {chosen.length > 0 && (
        <>
          <p class="label">{desk.value('form.peopleChosen')}</p>
          <ul class="picks">
            {chosen.map((person) => <li key={person.id}><button type="button" class="pick is-chosen" aria-label={`${desk.value('attempt.removeComment')} ${person.name}`} onClick={() => onChange(chosen.filter((one) => one.id !== person.id))}><bdi>{person.name}</bdi> <Icon name="cross" /></button></li>)}
          </ul>
        </>
      )}
    </div>
  );
}
