import { useState } from 'preact/hooks';
import { Person, ROLES } from '#contract/person.ts';
import { Name } from '#contract/primitives.ts';
import type { Team } from '#contract/team.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';
import { Field, Tick } from '../elements/field.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { useAction } from '../use-action.ts';

/** Name, role, teams, and whether the account is active. */
export function PersonForm({ person, teams, onDone }: { person: Person; teams: readonly Team[]; onDone: () => Promise<void> }) {
  const [name, setName] = useState(person.name);
  const [role, setRole] = useState(person.role);
  const [teamId, setTeamId] = useState(person.team?.id ?? '');
  const [looksAfter, setLooksAfter] = useState<readonly string[]>(person.looksAfter.map((team) => team.id));
  const [isActive, setActive] = useState(person.isActive);
  const [error, setError] = useState<string | null>(null);
  const action = useAction();
  const save = (event: Event) => {
    event.preventDefault();
    const given = Name.safeParse(name);
    setError(given.success ? null : desk.value('form.error.title'));
    if (!given.success) return;
    action.run(async () => {
      const changed = await ask(Person, 'PATCH', `people/${person.id}`, { name: given.data, role, teamId: teamId === '' ? null : teamId, isActive, ...(role === 'trainer' ? { looksAfter } : {}) });
      announce(desk.value('people.saved', { name: changed.name }));
      await onDone();
    });
  };
  return (
    <form class="desk-form" onSubmit={save} noValidate data-person-form>
      <Field label={desk.value('people.name')} error={error}>
        {(ties) => <input {...ties} name="name" maxLength={60} autoComplete="off" value={name} onInput={(event) => setName(event.currentTarget.value)} />}
      </Field>
      <div class="side-by-side">
        <Field label={desk.value('people.role')}>
          {(ties) => <select {...ties} name="role" value={role} onChange={({ currentTarget: { value } }) => setRole(ROLES.find((one) => one === value) ?? role)}>{ROLES.map((one) => <option key={one} value={one}>{desk.value(`role.${one}`)}</option>)}</select>}
        </Field>
        <Field label={desk.value('people.team')} hint={desk.value('people.teamHint')}>
          {(ties) => (
            <select {...ties} name="team" value={teamId} onChange={(event) => setTeamId(event.currentTarget.value)}>
              <option value="">{desk.value('people.noTeam')}</option>
              {teams.map((team) => <option key={team.id} value={team.id}>{team.name}</option>)}
            </select>
          )}
        </Field>
      </div>
      {role === 'trainer' && (
        <fieldset>
          <legend>{desk.value('people.looksAfter')}</legend>
          <p class="hint">{desk.value('people.looksAfterHint')}</p>
          <div class="ticks">{teams.map((team) => <Tick key={team.id} label={team.name} name={`looks-after-${team.id}`} checked={looksAfter.includes(team.id)} onChange={(isChosen) => setLooksAfter(isChosen ? [...looksAfter, team.id] : looksAfter.filter((one) => one !== team.id))} />)}</div>
        </fieldset>
      )}
      <Tick label={desk.value('people.isActive')} hint={desk.value('people.isActiveHint')} name="active" checked={isActive} onChange={setActive} />
      <ProblemNote problem={action.problem} />
      <p class="row"><button type="submit" class="button primary" aria-busy={action.isBusy} data-save-person>{desk.value('common.save')}</button></p>
    </form>
  );
}
