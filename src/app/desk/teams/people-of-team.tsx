import { useState } from 'preact/hooks';
import { PersonPage, type Person } from '#contract/person.ts';
import type { Team } from '#contract/team.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { deskAddress, NO_SCOPE, queryOf } from '../desk-place.ts';
import { DataTable } from '../elements/data-table.tsx';
import { Paged } from '../elements/paged.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { isTrainer } from '../standing.ts';
import { useAction } from '../use-action.ts';
import { whenText } from '../when.ts';
import { LinkNote, makePasswordLink, type MadeLink } from './password-link.tsx';

/** Who is in the team. The list is loaded anew when the team's number of people changes. */
export function PeopleOfTeam({ team }: { team: Team }) {
  return (
    <section>
      <h2>{desk.value('team.people')}</h2>
      <Paged of={`people ${team.id} ${team.people}`} load={(cursor) => ask(PersonPage, 'GET', `teams/${team.id}/people${queryOf({ cursor })}`)} empty={<p>{desk.value('team.peopleNone')}</p>}>
        {(people) => <PeopleTable team={team} people={people} />}
      </Paged>
    </section>
  );
}

function PeopleTable({ team, people }: { team: Team; people: readonly Person[] }) {
  const [link, setLink] = useState<MadeLink | null>(null);
  const action = useAction();
  const makeLink = (person: Person) => action.run(async () => setLink(await makePasswordLink(person)));
  return (
    <>
      <DataTable
        quiet caption={desk.value('team.peopleCaption', { team: team.name })} rows={people} keyOf={(person) => person.id}
        columns={[
          { head: desk.value('team.name'), cell: (person) => <bdi>{person.name}</bdi> },
          { head: desk.value('team.signIn'), cell: (person) => person.signIn },
          { head: desk.value('team.role'), cell: (person) => desk.value(`role.${person.role}`) },
          { head: desk.value('team.seen'), cell: (person) => (person.seenAt === null ? desk.value('common.never') : whenText(person.seenAt)) },
          { head: desk.value('team.state'), cell: (person) => desk.value(person.isActive ? 'team.active' : 'team.inactive') },
          {
            head: desk.value('team.actions'),
            cell: (person) => (
              <span class="cell-actions">
                <a href={deskAddress({ page: 'attempts', scope: { ...NO_SCOPE, person: person.id }, scenario: null })} aria-label={desk.value('team.attemptsOf', { name: person.name })}>{desk.value('team.attempts')}</a>
                {isTrainer.value && <button type="button" class="link-button" aria-busy={action.isBusy} aria-label={desk.value('team.resetLinkOf', { name: person.name })} onClick={() => makeLink(person)} data-reset-link>{desk.value('team.resetLink')}</button>}
              </span>
            ),
          },
        ]}
      />
      <ProblemNote problem={action.problem} />
      {link !== null && <LinkNote link={link} />}
    </>
  );
}
