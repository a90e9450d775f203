import type { ComponentChildren } from 'preact';
import { language, muted, volume } from '../settings.ts';
import { t } from '../text.ts';
import { Icon } from './icon.tsx';

/** Language and sound: at hand on every page, in mid-talk too. */
export function SettingsButtons() {
  return (
    <div class="settings">
      <button type="button" class="icon-button" onClick={() => (muted.value = !muted.value)} aria-pressed={muted.value} title={t.value(muted.value ? 'settings.unmute' : 'settings.mute')} aria-label={t.value(muted.value ? 'settings.unmute' : 'settings.mute')}>
        <Icon name={muted.value ? 'soundOff' : 'soundOn'} />
      </button>
      <input
        class="volume" type="range" min="0" max="1" step="0.05" value={volume.value} aria-label={t.value('settings.volume')} title={t.value('settings.volume')}
        onInput={(event) => (volume.value = Number(event.currentTarget.value))}
      />
      <button type="button" class="text-button" onClick={() => (language.value = language.value === 'en' ? 'zh-CN' : 'en')} lang={language.value === 'en' ? 'zh-CN' : 'en'} title={t.value('settings.languageHint')}>
        {t.value('settings.language')}
      </button>
    </div>
  );
}

/** The bar over the pages: where to, and the settings. */
export function TopBar({ children }: { children?: ComponentChildren }) {
  return (
    <header class="top-bar">
      <nav aria-label={t.value('title')}>
        <a class="brand" href="#/">{t.value('title')}</a>
        <a href="#/handbook" aria-label={t.value('nav.handbook')}><Icon name="book" /><span>{t.value('nav.handbook')}</span></a>
        <a href="#/progress" aria-label={t.value('nav.progress')}><Icon name="chart" /><span>{t.value('nav.progress')}</span></a>
        {children}
      </nav>
      <SettingsButtons />
    </header>
  );
}
