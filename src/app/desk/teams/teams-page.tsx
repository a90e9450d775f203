import { useState } from 'preact/hooks';
import { Team, TeamPage as TeamList } from '#contract/team.ts';
import { Name } from '#contract/primitives.ts';
import { ask } from '../../server/ask.ts';
import { reloadWelcome } from '../../server/server.ts';
import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';
import { deskAddress, queryOf } from '../desk-place.ts';
import { DataTable } from '../elements/data-table.tsx';
import { Field } from '../elements/field.tsx';
import { PageHeading } from '../elements/page-heading.tsx';
import { Paged } from '../elements/paged.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { isTrainer } from '../standing.ts';
import { useAction } from '../use-action.ts';
import { dayText } from '../when.ts';

/** The teams that one sees; trainers make new ones here. */
export function TeamsPage() {
  return (
    <section class="sheet">
      <PageHeading text={desk.value('teams.heading')} />
      <TeamTable />
    </section>
  );
}

function TeamTable() {
  const [version, setVersion] = useState(0);
  return (
    <>
      <Paged of={`teams ${version}`} load={(cursor) => ask(TeamList, 'GET', `teams${queryOf({ cursor })}`)} empty={<p>{desk.value(isTrainer.value ? 'teams.empty' : 'teams.emptyLead')}</p>}>
        {(teams) => (
          <DataTable
            quiet caption={desk.value('teams.caption')} rows={teams} keyOf={(team) => team.id}
            columns={[
              { head: desk.value('teams.name'), cell: (team) => <a href={deskAddress({ page: 'team', id: team.id })}>{team.name}</a> },
              { head: desk.value('teams.people'), cell: (team) => team.people, isNumber: true },
              { head: desk.value('teams.joining'), cell: (team) => (team.joinCode === null ? desk.value('teams.joinClosed') : desk.value('teams.joinOpen', { code: team.joinCode })) },
              { head: desk.value('teams.created'), cell: (team) => dayText(team.createdAt) },
            ]}
          />
        )}
      </Paged>
      {isTrainer.value && <NewTeamForm onMade={() => setVersion(version + 1)} />}
    </>
  );
}

function NewTeamForm({ onMade }: { onMade: () => void }) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string | null>(null);
  const action = useAction();
  const make = (event: Event) => {
    event.preventDefault();
    const given = Name.safeParse(name);
    setError(given.success ? null : desk.value('teams.nameMissing'));
    if (!given.success) return;
    action.run(async () => {
      const team = await ask(Team, 'POST', 'teams', { name: given.data });
      await reloadWelcome(); // a trainer now looks after it
      setName('');
      onMade();
      announce(desk.value('teams.made', { name: team.name }));
    });
  };
  return (
    <form class="desk-form" onSubmit={make} noValidate data-new-team>
      <h2>{desk.value('teams.newHeading')}</h2>
      <Field label={desk.value('teams.newName')} hint={desk.value('teams.newHint')} error={error}>
        {(ties) => <input {...ties} name="name" value={name} maxLength={60} autoComplete="off" onInput={(event) => setName(event.currentTarget.value)} />}
      </Field>
      <ProblemNote problem={action.problem} />
      <p class="row"><button type="submit" class="button primary" aria-busy={action.isBusy}>{desk.value('teams.make')}</button></p>
    </form>
  );
}
