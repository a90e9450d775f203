import { useState } from 'preact/hooks';
import { AssignmentPage } from '#contract/assignment.ts';
import { TeamPage } from '#contract/team.ts';
import { CUSTOMERS } from '#scenarios/catalog.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { customerLabel } from '../customers.ts';
import { deskAddress, NO_SCOPE, queryOf, type Scope } from '../desk-place.ts';
import { Field } from './field.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whatever results can be asked of. */
export interface Scopes {
  readonly teams: readonly Named[];
  readonly assignments: readonly Named[];
}

export async function loadScopes(): Promise<Scopes> {
  const [teams, assignments] = await Promise.all([ask(TeamPage, 'GET', `teams${queryOf({ limit: 200 })}`), ask(AssignmentPage, 'GET', `assignments${queryOf({ limit: 200 })}`)]);
  return { teams: teams.items, assignments: assignments.items.map(({ id, title }) => ({ id, name: title })) };
}

/** The name of the team or assignment; null where it is none of them. */
export function scopeName({ teams, assignments }: Scopes, scope: Scope): string | null {
  return teams.find((one) => one.id === scope.team)?.name ?? assignments.find((one) => one.id === scope.assignment)?.name ?? null;
}

interface ChooserProps {
  page: 'results' | 'attempts' | 'contests';
  scopes: Scopes;
  scope: Scope;
  scenario: string | null;
}

/** Chooses whose results, attempts or contested replies; of results and attempts, also with which customer. */
export function ScopeChooser({ page, scopes, scope, scenario }: ChooserProps) {
  const [whose, setWhose] = useState(valueOf(scope));
  const [customer, setCustomer] = useState(scenario ?? '');
  const show = (event: Event) => {
    event.preventDefault();
    const [kind, id = null] = whose.split(' ');
    const chosen = { ...NO_SCOPE, team: kind === 'team' ? id : null, assignment: kind === 'assignment' ? id : null, person: kind === 'person' ? id : null };
    location.hash = deskAddress(page === 'contests' ? { page, scope: chosen } : { page, scope: chosen, scenario: customer === '' ? null : customer });
  };
  return (
    <form class="chooser" onSubmit={show} data-chooser>
      <Field label={desk.value(`${page}.choose`)}>
        {(ties) => (
          <select {...ties} name="whose" value={whose} onChange={(event) => setWhose(event.currentTarget.value)}>
            {whose === '' && <option value="">{desk.value('results.chooseText')}</option>}
            {scope.person !== null && <option value={valueOf(scope)}>{desk.value('attempts.who')}</option>}
            <Options label={desk.value('results.scopeTeam')} kind="team" of={scopes.teams} />
            <Options label={desk.value('results.scopeAssignment')} kind="assignment" of={scopes.assignments} />
          </select>
        )}
      </Field>
      {page !== 'contests' && <Field label={desk.value('results.customer')}>
        {(ties) => (
          <select {...ties} name="scenario" value={customer} onChange={(event) => setCustomer(event.currentTarget.value)}>
            {page === 'attempts' && <option value="">{desk.value('common.all')}</option>}
            {CUSTOMERS.map((one) => <option key={one} value={one}>{customerLabel(one)}</option>)}
          </select>
        )}
      </Field>}
      <button type="submit" class="button" disabled={whose === ''} data-show>{desk.value('results.show')}</button>
    </form>
  );
}

function Options({ label, kind, of }: { label: string; kind: string; of: readonly Named[] }) {
  return of.length === 0 ? null : <optgroup label={label}>{of.map((one) => <option key={one.id} value={`${kind} ${one.id}`}>{one.name}</option>)}</optgroup>;
}

function valueOf({ team, assignment, person }: Scope): string {
  if (team !== null) return `team ${team}`;
  if (assignment !== null) return `assignment ${assignment}`;
  return person === null ? '' : `person ${person}`;
}
