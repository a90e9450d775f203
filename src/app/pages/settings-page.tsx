import { ComfortPanel } from '../comfort/comfort-panel.tsx';
import { TopBar } from '../elements/top-bar.tsx';
import { SoundPanel } from '../sound-panel.tsx';
import { t } from '../text.ts';

/** How the game looks, sounds and paces itself on this device. */
export function SettingsPage() {
  return (
    <div class="page">
      <TopBar />
      <main>
        <article class="sheet settings-sheet">
          <h1>{t.value('comfort.page')}</h1>
          <p class="lead">{t.value('comfort.intro')}</p>
          <ComfortPanel />
          <SoundPanel />
        </article>
      </main>
    </div>
  );
}
