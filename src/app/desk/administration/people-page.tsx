import { useRef, useState } from 'preact/hooks';
import { PersonPage, type Person } from '#contract/person.ts';
import { ask } from '../../server/ask.ts';
import { desk, t } from '../../text.ts';
import { queryOf } from '../desk-place.ts';
import { DataTable } from '../elements/data-table.tsx';
import { Field } from '../elements/field.tsx';
import { PageHeading } from '../elements/page-heading.tsx';
import { Paged } from '../elements/paged.tsx';
import { whenText } from '../when.ts';
import { PersonDialog } from './person-dialog.tsx';

/** Everybody, to be found and changed by administrators. */
export function PeoplePage() {
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const find = (event: Event) => {
    event.preventDefault();
    setSearch(typed.trim());
  };
  return (
    <section class="sheet">
      <PageHeading text={desk.value('people.heading')} />
      <form role="search" onSubmit={find}>
        <Field label={desk.value('people.search')}>
          {(ties) => (
            <span class="with-button">
              <input {...ties} type="search" name="search" maxLength={60} value={typed} autoComplete="off" onInput={(event) => setTyped(event.currentTarget.value)} />
              <button type="submit" class="button quiet" data-find>{desk.value('people.find')}</button>
            </span>
          )}
        </Field>
      </form>
      <Paged of={`people ${search}`} load={(cursor) => ask(PersonPage, 'GET', `people${queryOf({ search, cursor })}`)} empty={<p>{desk.value('people.none')}</p>}>
        {(people, reload) => <PeopleTable people={people} reload={reload} />}
      </Paged>
    </section>
  );
}

function PeopleTable({ people, reload }: { people: readonly Person[]; reload: () => Promise<void> }) {
  const [edited, setEdited] = useState<Person | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const edit = (person: Person, button: HTMLElement) => {
    opener.current = button;
    setEdited(person);
  };
  const reloadAll = async () => {
    await reload();
    requestAnimationFrame(() => setTimeout(() => {
      if (opener.current?.isConnected === false) document.querySelector<HTMLElement>('[data-heading]')?.focus(); // whoever was changed is gone
    }));
  };
  return (
    <>
      <DataTable
        quiet caption={desk.value('people.caption')} rows={people} keyOf={(person) => person.id}
        columns={[
          { head: desk.value('people.name'), cell: (person) => <bdi>{person.name}</bdi> },
          { head: desk.value('people.signIn'), cell: (person) => person.signIn },
          { head: desk.value('people.role'), cell: (person) => desk.value(`role.${person.role}`) },
          { head: desk.value('people.team'), cell: (person) => (person.team === null && person.looksAfter.length === 0 ? desk.value('people.noTeam') : [person.team, ...person.looksAfter].filter((team) => team !== null).map((team) => team.name).join(t.value('list'))) },
          { head: desk.value('people.seen'), cell: (person) => (person.seenAt === null ? desk.value('common.never') : whenText(person.seenAt)) },
          { head: desk.value('people.state'), cell: (person) => desk.value(person.isActive ? 'team.active' : 'team.inactive') },
          { head: desk.value('people.edit'), cell: (person) => <button type="button" class="link-button" aria-label={desk.value('people.editOf', { name: person.name })} onClick={(event) => edit(person, event.currentTarget)} data-edit={person.signIn}>{desk.value('people.edit')}</button> },
        ]}
      />
      {edited !== null && <PersonDialog person={edited} onClose={() => setEdited(null)} reload={reloadAll} />}
    </>
  );
}
