import { useState } from 'preact/hooks';
import { Name } from '#contract/primitives.ts';
import { Team } from '#contract/team.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';
import { Field, Tick } from '../elements/field.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { useAction } from '../use-action.ts';

/** The team's name, and whether standings show names. */
export function TeamSettings({ team, reload }: { team: Team; reload: () => Promise<void> }) {
  const [name, setName] = useState(team.name);
  const [hidesNames, setHidesNames] = useState(team.hidesNames);
  const [error, setError] = useState<string | null>(null);
  const action = useAction();
  const save = (event: Event) => {
    event.preventDefault();
    const given = Name.safeParse(name);
    setError(given.success ? null : desk.value('teams.nameMissing'));
    if (!given.success) return;
    action.run(async () => {
      await ask(Team, 'PATCH', `teams/${team.id}`, { name: given.data, hidesNames });
      await reload();
      announce(desk.value('team.renamed'));
    });
  };
  return (
    <section data-team-settings>
      <h2>{desk.value('team.settings')}</h2>
      <form class="desk-form" onSubmit={save} noValidate>
        <Field label={desk.value('team.rename')} error={error}>
          {(ties) => <input {...ties} name="team-name" value={name} maxLength={60} autoComplete="off" onInput={(event) => setName(event.currentTarget.value)} />}
        </Field>
        <Tick label={desk.value('team.hidesNames')} hint={desk.value('team.hidesNamesHint')} name="hides-names" checked={hidesNames} onChange={setHidesNames} />
        <ProblemNote problem={action.problem} />
        <p class="row"><button type="submit" class="button" aria-busy={action.isBusy} data-save-team>{desk.value('common.save')}</button></p>
      </form>
    </section>
  );
}
