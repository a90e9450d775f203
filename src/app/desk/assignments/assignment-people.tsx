import type { Assignment } from '#contract/assignment.ts';
import { FunnelPersonPage, type FunnelPerson } from '#contract/desk.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { deskAddress, NO_SCOPE, queryOf } from '../desk-place.ts';
import { DataTable } from '../elements/data-table.tsx';
import { Paged } from '../elements/paged.tsx';

/** Everybody who has the assignment, and where they stand. */
export function AssignmentPeople({ assignment }: { assignment: Assignment }) {
  return (
    <section>
      <h2>{desk.value('assignment.people')}</h2>
      <Paged of={`people of ${assignment.id}`} load={(cursor) => ask(FunnelPersonPage, 'GET', `assignments/${assignment.id}/people${queryOf({ cursor })}`)} empty={<p>{desk.value('assignment.peopleNone')}</p>}>
        {(people) => (
          <DataTable
            quiet caption={desk.value('assignment.peopleCaption')} rows={people} keyOf={(one) => one.person.id}
            columns={[
              { head: desk.value('assignment.name'), cell: (one) => <bdi>{one.person.name}</bdi> },
              { head: desk.value('assignment.state'), cell: (one) => <State one={one} /> },
              { head: desk.value('assignment.best'), cell: (one) => one.best ?? desk.value('common.none'), isNumber: true },
              { head: desk.value('assignment.attemptsUsed'), cell: (one) => one.attempts, isNumber: true },
              { head: desk.value('assignment.look'), cell: (one) => <a href={deskAddress({ page: 'attempts', scope: { ...NO_SCOPE, person: one.person.id }, scenario: null })} aria-label={desk.value('assignment.attemptsOf', { name: one.person.name })}>{desk.value('assignment.toAttempts')}</a> },
            ]}
          />
        )}
      </Paged>
    </section>
  );
}

function State({ one }: { one: FunnelPerson }) {
  return (
    <span class="state-words">
      <span class={`desk-tag tag-${one.state}`}>{desk.value(`state.${one.state}`)}</span>
      {one.isOverdue && <span class="desk-tag tag-overdue">{desk.value('state.overdue')}</span>}
      {one.toReview > 0 && <span class="desk-tag tag-review">{desk.value('assignment.toReview', { count: one.toReview })}</span>}
    </span>
  );
}
