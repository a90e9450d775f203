import type { ComponentChildren } from 'preact';
import { ComfortIcon } from '../comfort/comfort-icon.tsx';
import { hasServer, me } from '../server/server.ts';
import { language, muted, volume } from '../settings.ts';
import { t } from '../text.ts';
import { Icon } from './icon.tsx';

/** Language and sound: at hand on every page, in mid-talk too. */
export function SettingsButtons({ isLanguageFixed = false }: { isLanguageFixed?: boolean }) {
  return (
    <div class="settings">
      <button type="button" class="icon-button" onClick={() => (muted.value = !muted.value)} aria-pressed={muted.value} title={t.value(muted.value ? 'settings.unmute' : 'settings.mute')} aria-label={t.value(muted.value ? 'settings.unmute' : 'settings.mute')}>
        <Icon name={muted.value ? 'soundOff' : 'soundOn'} />
      </button>
      <input
        class="volume" type="range" min="0" max="1" step="0.05" value={volume.value} aria-label={t.value('settings.volume')} title={t.value('settings.volume')}
        onInput={(event) => (volume.value = Number(event.currentTarget.value))}
      />
      {!isLanguageFixed && <button type="button" class="text-button" onClick={() => (language.value = language.value === 'en' ? 'zh-CN' : 'en')} lang={language.value === 'en' ? 'zh-CN' : 'en'} title={t.value('settings.languageHint')}>
        {t.value('settings.language')}
      </button>}
    </div>
  );
}

/** The bar over the pages: where to, and the settings. */
export function TopBar({ children }: { children?: ComponentChildren }) {
  return (
    <header class="top-bar">
      <nav aria-label={t.value('title')}>
        <a class="brand" href="#/" aria-label={t.value('title')}><Icon name="home" /><span>{t.value('title')}</span></a>
        <a href="#/handbook" aria-label={t.value('nav.handbook')}><Icon name="book" /><span>{t.value('nav.handbook')}</span></a>
        <a href="#/progress" aria-label={t.value('nav.progress')}><Icon name="chart" /><span>{t.value('nav.progress')}</span></a>
        {hasServer && <AccountLinks />}
        <a href="#/settings" aria-label={t.value('comfort.page')} title={t.value('comfort.page')} data-settings><ComfortIcon name="sliders" /></a>
        {children}
      </nav>
      <SettingsButtons />
    </header>
  );
}

/** Standings and account for whoever is signed in; else the way in. */
function AccountLinks() {
  if (me.value === null) return <a href="#/sign-in" aria-label={t.value('nav.signIn')} data-sign-in><Icon name="person" /><span>{t.value('nav.signIn')}</span></a>;
  return (
    <>
      {me.value.role !== 'trainee' && <a href="#/desk" aria-label={t.value('nav.desk')} data-desk><Icon name="task" /><span>{t.value('nav.desk')}</span></a>}
      <a href="#/standings" aria-label={t.value('nav.standings')} data-standings><Icon name="trophy" /><span>{t.value('nav.standings')}</span></a>
      <a href="#/account" aria-label={t.value('nav.account')} title={me.value.name} data-account><Icon name="person" /><span>{t.value('nav.account')}</span></a>
    </>
  );
}
