import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { DebriefPage } from './pages/debrief-page.tsx';
import { FilePage } from './pages/file-page.tsx';
import { HandbookPage } from './pages/handbook-page.tsx';
import { ProgressPage } from './pages/progress-page.tsx';
import { SettingsPage } from './pages/settings-page.tsx';
import { StreetPage } from './pages/street-page.tsx';
import { TalkPage } from './pages/talk-page.tsx';
import { ServerPage } from './pages/server-page.tsx';
import { hasServer } from './server/server.ts';
import { route, type Route } from './router.ts';
import { stage, startStage } from './stage.ts';
import { t } from './text.ts';

/** The stage behind, the page in front. */
export function App() {
  const behind = useRef<HTMLDivElement>(null);
  useEffect(() => startStage(behind.current!), []);
  const current = route.value;
  const isOnStage = current.page === 'street' || current.page === 'talk';
  useEffect(() => void stage().then((opened) => opened?.rest(!isOnStage)), [isOnStage]);
  useSignalEffect(() => {
    document.title = t.value('title');
  });
  return (
    <>
      <div class={`behind${isOnStage ? '' : ' is-covered'}`} ref={behind} aria-hidden="true" />
      <Page current={current} />
    </>
  );
}

function Page({ current }: { current: Route }) {
  switch (current.page) {
    case 'street': return <StreetPage />;
    case 'file': return <FilePage key={`${current.customer} ${current.assignment}`} customer={current.customer} assignment={current.assignment ?? null} />;
    case 'talk': return <TalkPage key={`${current.customer} ${current.assignment}`} customer={current.customer} assignment={current.assignment ?? null} />;
    case 'debrief': return <DebriefPage key={current.attempt} attempt={current.attempt} />;
    case 'handbook': return <HandbookPage chapter={current.chapter} />;
    case 'progress': return <ProgressPage />;
    case 'settings': return <SettingsPage />;
    default: return hasServer ? <ServerPage current={current} /> : <StreetPage />;
  }
}
