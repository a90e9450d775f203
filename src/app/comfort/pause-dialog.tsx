import type { Content } from '../content.ts';
import { Dialog } from '../elements/dialog.tsx';
import { SoundPanel } from '../sound-panel.tsx';
import type { Talk } from '../talk/talk.ts';
import { t } from '../text.ts';
import { BackLog } from './back-log.tsx';
import { ComfortPanel } from './comfort-panel.tsx';
import { goOn, pauseView } from './pause.ts';

/** Over a paused talk: the way on, what was said so far, the settings. Closing it goes on with the talk. */
export function PauseDialog({ talk, content }: { talk: Talk; content: Content }) {
  const view = pauseView.value;
  if (view === null) return null;
  return (
    <Dialog key={view} title={t.value(`comfort.pause.${view}`)} onClose={view === 'rest' ? goOn : () => (pauseView.value = 'rest')} wide={view !== 'rest'}>
      {view === 'rest' && <Rest />}
      {view === 'said' && <BackLog talk={talk} content={content} />}
      {view === 'settings' && <><ComfortPanel /><SoundPanel /></>}
    </Dialog>
  );
}

function Rest() {
  return (
    <div class="comfort-rest">
      <p>{t.value('comfort.pause.text')}</p>
      <button type="button" class="button primary" onClick={goOn} data-go-on>{t.value('comfort.pause.goOn')}</button>
      <button type="button" class="button quiet" onClick={() => (pauseView.value = 'said')} data-back-log>{t.value('comfort.pause.said')}</button>
      <button type="button" class="button quiet" onClick={() => (pauseView.value = 'settings')} data-talk-settings>{t.value('comfort.pause.settings')}</button>
    </div>
  );
}
