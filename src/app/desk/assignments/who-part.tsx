import { useId } from 'preact/hooks';
import type { Team } from '#contract/team.ts';
import { desk } from '../../text.ts';
import { deskAddress } from '../desk-place.ts';
import { FieldError, Tick } from '../elements/field.tsx';
import type { FormPart } from './form-part.ts';
import { PeoplePicker } from './people-picker.tsx';

/** The teams and single people that it is for. */
export function WhoPart({ draft, change, errorOf, teams }: FormPart & { teams: readonly Team[] }) {
  const id = useId();
  const error = errorOf('teams');
  const choose = (team: string, isChosen: boolean) => change({ teams: isChosen ? [...draft.teams, team] : draft.teams.filter((one) => one !== team) });
  return (
    <fieldset>
      <legend>{desk.value('form.whoGroup')}</legend>
      <div role="group" aria-labelledby={`${id}-name`} aria-describedby={error === null ? undefined : `${id}-error`} class={`field${error === null ? '' : ' has-error'}`} tabIndex={-1} data-invalid={error !== null}>
        <span class="label" id={`${id}-name`}>{desk.value('form.teams')}</span>
        {teams.length === 0 && <p><a href={deskAddress({ page: 'teams' })}>{desk.value('form.noTeams')}</a></p>}
        <div class="ticks">
          {teams.map((team) => <Tick key={team.id} label={`${team.name} (${desk.value('overview.people', { count: team.people })})`} name={`team-${team.id}`} checked={draft.teams.includes(team.id)} onChange={(isChosen) => choose(team.id, isChosen)} />)}
        </div>
        {error !== null && <FieldError id={`${id}-error`} text={error} />}
      </div>
      <PeoplePicker chosen={draft.people} onChange={(people) => change({ people })} error={errorOf('people')} />
    </fieldset>
  );
}
