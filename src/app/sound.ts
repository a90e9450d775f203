import { effect } from '@preact/signals';
import { SoundBoard } from '#audio/sound-board.ts';
import { muted, volume } from './settings.ts';

/** The one sound board of the page. */
export const sound = new SoundBoard(`${import.meta.env.BASE_URL}sounds/`, { muted: muted.value, volume: volume.value });

effect(() => sound.apply({ muted: muted.value, volume: volume.value }));
