import { signal } from '@preact/signals';
import type { Stage } from '#game/start-game.ts';
import { firstWords } from './elements/first-words.ts';
import { comfort } from './comfort/comfort-settings.ts';
import { still } from './settings.ts';

/** What became of the picture behind the page. Without it the talk goes on with a still portrait. */
export const picture = signal<'starting' | 'running' | 'lost' | 'unavailable'>('starting');

let raise: (stage: Promise<Stage | null>) => void;
const raised = new Promise<Stage | null>((resolve) => {
  raise = resolve;
});

/** Starts the stage in its element; to be called once. */
export function startStage(parent: HTMLElement): void {
  raise(open(parent));
}

/** The stage, as soon as it stands; null where the browser cannot draw it. */
export function stage(): Promise<Stage | null> {
  return raised;
}

/** As chosen, else as the system asks; the picture takes it when it is raised. */
function stillChosen(): boolean {
  const { motion } = comfort.peek();
  return motion === 'less' || (motion !== 'full' && still);
}

async function open(parent: HTMLElement): Promise<Stage | null> {
  try {
    await firstWords;
    const { startGame } = await import('#game/start-game.ts');
    const opened = startGame(parent, {
      assets: import.meta.env.BASE_URL,
      still: stillChosen(),
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
