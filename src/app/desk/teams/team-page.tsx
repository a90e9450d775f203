import { Team } from '#contract/team.ts';
import { ask } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { deskAddress, NO_SCOPE } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { PageHeading } from '../elements/page-heading.tsx';
import { isTrainer } from '../standing.ts';
import { EnrolForm } from './enrol-form.tsx';
import { JoinBox } from './join-box.tsx';
import { PeopleOfTeam } from './people-of-team.tsx';
import { TeamSettings } from './team-settings.tsx';

/** One team: its people, how they join, its settings. */
export function TeamPage({ id }: { id: string }) {
  return (
    <Asked isPage of={`team ${id}`} load={() => ask(Team, 'GET', `teams/${id}`)}>
      {(team, reload) => <TeamView team={team} reload={reload} />}
    </Asked>
  );
}

function TeamView({ team, reload }: { team: Team; reload: () => Promise<void> }) {
  const scope = { ...NO_SCOPE, team: team.id };
  return (
    <article class="sheet">
      <PageHeading text={team.name} eyebrow={<a href={deskAddress({ page: 'teams' })}>{desk.value('nav.teams')}</a>} />
      <p class="row">
        <a class="button quiet" href={deskAddress({ page: 'results', scope, scenario: null })}>{desk.value('team.toResults')}</a>
        <a class="button quiet" href={deskAddress({ page: 'attempts', scope, scenario: null })}>{desk.value('team.toAttempts')}</a>
        {isTrainer.value && <a class="button quiet" href={deskAddress({ page: 'new-assignment', team: team.id })}>{desk.value('team.toAssign')}</a>}
      </p>
      <PeopleOfTeam team={team} />
      {isTrainer.value && (
        <>
          <JoinBox team={team} reload={reload} />
          <EnrolForm team={team} reload={reload} />
          <TeamSettings team={team} reload={reload} />
        </>
      )}
    </article>
  );
}
