import { effect } from '@preact/signals';
import { render } from 'preact';
import { route } from '../router.ts';
import { language } from '../settings.ts';
import { followLanguage } from './installed-name.ts';
import { NewVersion } from './new-version.ts';
import { NewVersionNote } from './new-version-note.tsx';
import { holdTalkOpen, whileNoTalkIsOpen } from './open-talk.ts';
import { playableFormat } from './playable-format.ts';

/** Office tabs stay open for days: a new version is looked for when one is turned to again, but not more often than this. */
const LOOK_EVERY_MS = 3600_000;

/** The next page has its pictures and sounds by then: a worker that still hands some out cannot be followed by another. */
const AFTER_TALK_MS = 2000;

/** Stores the game for playing offline and follows its new versions. Where the browser or the address allows no such thing, nothing changes. */
export async function startOfflinePart(): Promise<void> {
  followLanguage(language);
  if (!('serviceWorker' in navigator) || !('locks' in navigator)) return;
  const workers = navigator.serviceWorker;
  try {
    const registration = await workers.register(`${import.meta.env.BASE_URL}worker.js?sound=${playableFormat()}`, { updateViaCache: 'none' });
    const isTalkOpenHere = () => route.peek().page === 'talk';
    const version = new NewVersion({ workers, registration, whileNoTalkIsOpen, isTalkOpenHere, reload: () => location.reload() });
    followTalks(version);
    lookAgain(registration);
    const place = document.body.appendChild(document.createElement('div'));
    render(<NewVersionNote version={version} />, place);
  } catch (error) {
    console.info('The game cannot be stored for playing offline here.', error);
  }
}

/** An open talk holds new versions back in all tabs; leaving it is the moment to take one. */
function followTalks(version: NewVersion): void {
  let leave: (() => Promise<void>) | null = null;
  effect(() => {
    const isTalk = route.value.page === 'talk';
    if (isTalk) leave ??= holdTalkOpen();
    if (isTalk || leave === null) return;
    void leave().then(() => setTimeout(() => void version.take(), AFTER_TALK_MS));
    leave = null;
  });
}

function lookAgain(registration: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < LOOK_EVERY_MS) return;
    looked = Date.now();
    registration.update().catch(() => undefined); // offline: another time
  });
}
