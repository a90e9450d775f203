import { effect, signal } from '@preact/signals';
import { CHANNELS, type SoundChannel } from '#audio/sound-keys.ts';
import { storedSettings, storeSettings } from './stored-settings.ts';

const KEY = 'seven-doors sound';
const USUAL_VOLUME = 0.8;

interface Stored {
  readonly volumes?: Partial<Record<SoundChannel, number>>;
  readonly speech?: boolean;
  readonly captions?: boolean;
}

const stored = storedSettings<Stored>(KEY);

/** Of each channel beside the volume of all, 0–1. */
export const volumes = signal<Readonly<Record<SoundChannel, number>>>(
  Object.fromEntries(CHANNELS.map((channel) => [channel, share(stored.volumes?.[channel])])) as Record<SoundChannel, number>,
);
/** Whether the system's voice speaks the lines. */
export const speech = signal(stored.speech === true);
/** Whether sounds that matter are written on the screen. */
export const captions = signal(stored.captions === true);

effect(() => {
  storeSettings(KEY, { volumes: volumes.value, speech: speech.value, captions: captions.value } satisfies Stored);
});

function share(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : USUAL_VOLUME;
}
