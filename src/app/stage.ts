import { signal } from '@preact/signals';
import type { Stage } from '#game/start-game.ts';
import { still } from './settings.ts';

/** What became of the picture behind the page. Without it the talk goes on with a still portrait. */
export const picture = signal<'starting' | 'running' | 'lost' | 'unavailable'>('starting');

let started: Promise<Stage | null> | null = null;

/** Starts the stage in its element, once; null where the browser cannot draw it. */
export function startStage(parent: HTMLElement): Promise<Stage | null> {
  started ??= open(parent);
  return started;
}

/** The stage, as soon as it stands; null where there is none. */
export function stage(): Promise<Stage | null> {
  return started ?? Promise.resolve(null);
}

async function open(parent: HTMLElement): Promise<Stage | null> {
  try {
    const { startGame } = await import('#game/start-game.ts');
    const opened = startGame(parent, {
      assets: import.meta.env.BASE_URL,
      still,
      onLost: () => {
        picture.value = 'lost';
      },
    });
    picture.value = 'running';
    if (import.meta.env.DEV || import.meta.env.MODE === 'test') Object.assign(window, { stage: opened });
    return opened;
  } catch (error) {
    console.info('The stage cannot be drawn; portraits stand in.', error);
    picture.value = 'unavailable';
    return null;
  }
}
