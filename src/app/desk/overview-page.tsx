import { AssignmentPage, type Assignment } from '#contract/assignment.ts';
import { Funnel } from '#contract/desk.ts';
import { TeamPage, type Team } from '#contract/team.ts';
import { ask } from '../server/ask.ts';
import { desk } from '../text.ts';
import { phaseOf } from './assignments/phase.ts';
import { deskAddress, NO_SCOPE, queryOf } from './desk-place.ts';
import { Asked } from './elements/asked.tsx';
import { PageHeading } from './elements/page-heading.tsx';
import { isTrainer } from './standing.ts';
import { whenText } from './when.ts';

/** Assignments looked at more closely: the newest that are going on. */
const MOST_CURRENT = 10;

interface Current {
  readonly assignment: Assignment;
  readonly funnel: Funnel;
}

interface Overview {
  readonly teams: readonly Team[];
  readonly current: readonly Current[];
}

/** What waits for the trainer, the teams, and what is assigned just now. */
export function OverviewPage() {
  return (
    <section class="sheet">
      <PageHeading text={desk.value('overview.heading')} />
      <Asked of="overview" load={loadOverview}>
        {({ teams, current }) => (
          <>
            <Waiting current={current} />
            <CurrentAssignments current={current} hasTeams={teams.length > 0} />
            <Teams teams={teams} />
          </>
        )}
      </Asked>
    </section>
  );
}

async function loadOverview(): Promise<Overview> {
  const [teams, assignments] = await Promise.all([
    ask(TeamPage, 'GET', `teams${queryOf({ limit: 50 })}`), ask(AssignmentPage, 'GET', `assignments${queryOf({ limit: 50 })}`),
  ]);
  const going = assignments.items.filter((one) => ['open', 'closed'].includes(phaseOf(one, Date.now()))).slice(0, MOST_CURRENT);
  const current = await Promise.all(going.map(async (assignment) => ({ assignment, funnel: await ask(Funnel, 'GET', `assignments/${assignment.id}/funnel`) })));
  return { teams: teams.items, current };
}

function Waiting({ current }: { current: readonly Current[] }) {
  const waiting = current.filter(({ funnel }) => funnel.toReview > 0);
  return (
    <section data-waiting={waiting.length}>
      <h2>{desk.value('overview.review')}</h2>
      {waiting.length === 0 ? <p class="desk-empty">{desk.value('overview.reviewNone')}</p> : (
        <ul class="waiting">
          {waiting.map(({ assignment, funnel }) => (
            <li key={assignment.id}><a href={deskAddress({ page: 'attempts', scope: { ...NO_SCOPE, assignment: assignment.id }, scenario: null })}>{desk.value('overview.reviewItem', { title: assignment.title, count: funnel.toReview })}</a></li>
          ))}
        </ul>
      )}
    </section>
  );
}

function CurrentAssignments({ current, hasTeams }: { current: readonly Current[]; hasTeams: boolean }) {
  return (
    <section>
      <h2>{desk.value('overview.assignments')}</h2>
      {current.length === 0 ? <p class="desk-empty">{desk.value('overview.assignmentsNone')}</p> : <ul class="desk-cards">{current.map((one) => <AssignmentCard key={one.assignment.id} {...one} />)}</ul>}
      {isTrainer.value && hasTeams && <p class="row"><a class="button" href={deskAddress({ page: 'new-assignment', team: null })} data-new-assignment>{desk.value('overview.newAssignment')}</a></p>}
    </section>
  );
}

function AssignmentCard({ assignment, funnel }: Current) {
  return (
    <li>
      <a href={deskAddress({ page: 'assignment', id: assignment.id })}>
        <strong>{assignment.title}</strong>
        <span>{assignment.dueAt === null ? desk.value('overview.noDue') : desk.value('overview.due', { when: whenText(assignment.dueAt, assignment.timeZone) })}</span>
        <i class="bar" aria-hidden="true"><i class="bar-passed" style={{ width: `${funnel.assigned === 0 ? 0 : (100 * funnel.passed) / funnel.assigned}%` }} /></i>
        <span>{desk.value('overview.passedOf', { passed: funnel.passed, assigned: funnel.assigned })}{funnel.overdue > 0 && <b class="is-overdue"> {desk.value('overview.overdue', { count: funnel.overdue })}</b>}</span>
      </a>
    </li>
  );
}

function Teams({ teams }: { teams: readonly Team[] }) {
  return (
    <section>
      <h2>{desk.value('overview.teams')}</h2>
      {teams.length === 0 ? <p class="desk-empty">{desk.value(isTrainer.value ? 'overview.teamsNone' : 'overview.teamsNoneLead')}</p> : (
        <ul class="desk-cards">
          {teams.map((team) => (
            <li key={team.id}><a href={deskAddress({ page: 'team', id: team.id })}><strong>{team.name}</strong><span>{desk.value('overview.people', { count: team.people })}</span></a></li>
          ))}
        </ul>
      )}
      {teams.length === 0 && isTrainer.value && <p class="row"><a class="button primary" href={deskAddress({ page: 'teams' })}>{desk.value('overview.newTeam')}</a></p>}
    </section>
  );
}
