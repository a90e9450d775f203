import { AssignmentPage, type Assignment } from '#contract/assignment.ts';
import { ask } from '../../server/ask.ts';
import { desk, t } from '../../text.ts';
import { customerList } from '../customers.ts';
import { deskAddress, queryOf } from '../desk-place.ts';
import { DataTable } from '../elements/data-table.tsx';
import { PageHeading } from '../elements/page-heading.tsx';
import { Paged } from '../elements/paged.tsx';
import { isTrainer } from '../standing.ts';
import { whenText } from '../when.ts';
import { phaseOf } from './phase.ts';

/** Everything that was assigned to the teams one sees. */
export function AssignmentsPage() {
  return (
    <section class="sheet">
      <PageHeading text={desk.value('assignments.heading')} />
      {isTrainer.value && <p class="row"><a class="button primary" href={deskAddress({ page: 'new-assignment', team: null })} data-new-assignment>{desk.value('assignments.new')}</a></p>}
      <Paged of="assignments" load={(cursor) => ask(AssignmentPage, 'GET', `assignments${queryOf({ cursor })}`)} empty={<p>{desk.value('assignments.empty')}</p>}>
        {(assignments) => (
          <DataTable
            quiet caption={desk.value('assignments.caption')} rows={assignments} keyOf={(one) => one.id}
            columns={[
              { head: desk.value('assignments.title'), cell: (one) => <a href={deskAddress({ page: 'assignment', id: one.id })}>{one.title}</a> },
              { head: desk.value('assignments.state'), cell: (one) => desk.value(`phase.${phaseOf(one, Date.now())}`) },
              { head: desk.value('assignments.who'), cell: audienceText },
              { head: desk.value('assignments.customers'), cell: scenariosText },
              { head: desk.value('assignments.due'), cell: (one) => (one.dueAt === null ? desk.value('assignments.noDue') : whenText(one.dueAt, one.timeZone)) },
            ]}
          />
        )}
      </Paged>
    </section>
  );
}

/** Teams by name, and how many people it goes to altogether. */
export function audienceText({ teams, people }: Pick<Assignment, 'teams' | 'people'>): string {
  return [...teams.map((team) => team.name), desk.value('overview.people', { count: people })].join(t.value('list'));
}

export function scenariosText({ scenarios }: Pick<Assignment, 'scenarios'>): string {
  return scenarios === 'weakest' ? desk.value('assignments.weakest') : customerList(scenarios);
}
