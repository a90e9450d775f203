import { useEffect } from 'preact/hooks';
import '../styles/desk.css';
import { TopBar } from '../elements/top-bar.tsx';
import { language } from '../settings.ts';
import { AssignmentPage } from './assignments/assignment-page.tsx';
import { AssignmentsPage } from './assignments/assignments-page.tsx';
import { NewAssignmentPage } from './assignments/new-assignment-page.tsx';
import { AuditPage } from './administration/audit-page.tsx';
import { PeoplePage } from './administration/people-page.tsx';
import { SettingsPage } from './administration/settings-page.tsx';
import { Announcer, hushOld } from './announce.tsx';
import { AttemptPage } from './attempts/attempt-page.tsx';
import { AttemptsPage } from './attempts/attempts-page.tsx';
import { ContestsPage } from './contests/contests-page.tsx';
import { DeskNav } from './desk-nav.tsx';
import { deskPlaceOf, type DeskPlace } from './desk-place.ts';
import { Gate, Nowhere } from './gate.tsx';
import { OverviewPage } from './overview-page.tsx';
import { ResultsPage } from './results/results-page.tsx';
import { TeamPage } from './teams/team-page.tsx';
import { TeamsPage } from './teams/teams-page.tsx';

/** The trainer's desk and the administrator's pages; `path` is what follows `#/desk`. */
export function DeskPage({ path }: { path: string }) {
  const place = deskPlaceOf(path);
  useEffect(hushOld, [path]);
  return (
    <div class="page desk" lang={language.value}>
      <TopBar />
      <main>
        <DeskNav place={place} />
        <Gate place={place}><Place key={path} place={place} /></Gate>
        <Announcer />
      </main>
    </div>
  );
}

function Place({ place }: { place: DeskPlace }) {
  switch (place.page) {
    case 'overview': return <OverviewPage />;
    case 'teams': return <TeamsPage />;
    case 'team': return <TeamPage id={place.id} />;
    case 'assignments': return <AssignmentsPage />;
    case 'new-assignment': return <NewAssignmentPage team={place.team} />;
    case 'assignment': return <AssignmentPage id={place.id} />;
    case 'results': return <ResultsPage scope={place.scope} scenario={place.scenario} />;
    case 'attempts': return <AttemptsPage scope={place.scope} scenario={place.scenario} />;
    case 'attempt': return <AttemptPage id={place.id} turn={place.turn} />;
    case 'contests': return <ContestsPage scope={place.scope} />;
    case 'people': return <PeoplePage />;
    case 'audit': return <AuditPage />;
    case 'settings': return <SettingsPage />;
    case 'nowhere': return <Nowhere />;
  }
}
