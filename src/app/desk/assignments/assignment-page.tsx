import { Assignment } from '#contract/assignment.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { deskAddress, NO_SCOPE } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { PageHeading } from '../elements/page-heading.tsx';
import { isTrainer } from '../standing.ts';
import { whenText } from '../when.ts';
import { AssignmentChanges } from './assignment-changes.tsx';
import { AssignmentPeople } from './assignment-people.tsx';
import { AssignmentTerms } from './assignment-terms.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { FunnelView } from './funnel-view.tsx';

/** One assignment: how far its people are, its terms, and what may still be changed. */
export function AssignmentPage({ id }: { id: string }) {
  return (
    <Asked isPage of={`assignment ${id}`} load={() => ask(Assignment, 'GET', `assignments/${id}`)}>
      {(assignment, reload) => <AssignmentView assignment={assignment} reload={reload} />}
    </Asked>
  );
}

function AssignmentView({ assignment, reload }: { assignment: Assignment; reload: () => Promise<void> }) {
  const scope = { ...NO_SCOPE, assignment: assignment.id };
  return (
    <article class="sheet" data-assignment={assignment.id}>
      <PageHeading text={assignment.title} eyebrow={<a href={deskAddress({ page: 'assignments' })}>{desk.value('nav.assignments')}</a>} />
      {assignment.withdrawnAt !== null && <p class="notice" data-withdrawn>{desk.value('assignment.isWithdrawn', { when: whenText(assignment.withdrawnAt, assignment.timeZone) })}</p>}
      <p class="row">
        <a class="button quiet" href={deskAddress({ page: 'attempts', scope, scenario: null })}>{desk.value('assignment.toAttempts')}</a>
        <a class="button quiet" href={deskAddress({ page: 'results', scope, scenario: null })}>{desk.value('assignment.toResults')}</a>
      </p>
      <FunnelView assignment={assignment} />
      <AssignmentPeople assignment={assignment} />
      {assignment.comparison === 'final' && <ComparisonView assignment={assignment} />}
      <AssignmentTerms assignment={assignment} />
      {isTrainer.value && <AssignmentChanges assignment={assignment} reload={reload} />}
    </article>
  );
}
