import { effect, signal } from '@preact/signals';
import { muted, volume } from '../settings.ts';
import { sound } from '../sound.ts';
import { speech, volumes } from '../sound-settings.ts';
import { stage } from '../stage.ts';

/** What is open while a talk is paused: the way on, what was said so far, or the settings; null while it goes on. */
export const pauseView = signal<'rest' | 'said' | 'settings' | null>(null);

/** Silence in a pause, but for the settings: there each volume is heard when it is set. */
effect(() => {
  const isSilent = pauseView.value === 'rest' || pauseView.value === 'said';
  sound.apply({ muted: muted.value || isSilent, volume: volume.value, channels: volumes.value, speech: speech.value });
});

export function pause(): void {
  sound.hush();
  pauseView.value = 'rest';
  void stage().then((opened) => opened?.rest(pauseView.peek() !== null));
}

export function goOn(): void {
  if (pauseView.peek() === null) return;
  sound.hush();
  pauseView.value = null;
  void stage().then((opened) => opened?.rest(false));
}
