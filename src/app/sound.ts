import { effect } from '@preact/signals';
import { SoundBoard, type SoundSettings } from '#audio/sound-board.ts';
import { captionFor } from './caption-list.ts';
import { route } from './router.ts';
import { muted, volume } from './settings.ts';
import { captions, speech, volumes } from './sound-settings.ts';

/** After the knock, the hinge of the door: then its notes. */
const DOOR_NOTES_AFTER_MS = 900;

const settings = (): SoundSettings => ({ muted: muted.value, volume: volume.value, channels: volumes.value, speech: speech.value });

/** How the talk ended that was left last; its notes are for the debrief that follows, not for one looked up later. */
let lastEnd: 'ended-well' | 'ended-badly' | null = null;

/** The one sound board of the page. */
export const sound = new SoundBoard(`${import.meta.env.BASE_URL}sounds/`, settings(), (sounded) => {
  if (captions.peek()) captionFor(sounded);
  if (sounded.kind === 'cue' && sounded.cue === 'end-good') lastEnd = 'ended-well';
  if (sounded.kind === 'cue' && sounded.cue === 'end-bad') lastEnd = 'ended-badly';
});

effect(() => sound.apply(settings()));

if (import.meta.env.DEV || import.meta.env.MODE === 'test') Object.assign(window, { sound });

/** Music is a few notes: at a door that was knocked at, and at the debrief after a talk. */
let page = route.peek().page;
effect(() => {
  const from = page;
  const to = route.value;
  page = to.page;
  if (to.page === 'file' && from !== 'file') sound.play('paper');
  if (to.page === 'talk') {
    lastEnd = null;
    if (from === 'file') window.setTimeout(() => void sound.music(to.customer), DOOR_NOTES_AFTER_MS);
  }
  if (to.page === 'debrief' && from === 'talk' && lastEnd !== null) void sound.music(lastEnd);
});

/** Captions stand over every page, so they have a root of their own; who does not want them does not load them. */
effect(() => {
  if (captions.value) void import('./captions.tsx').then(({ showCaptions }) => showCaptions()).catch(() => undefined);
});
