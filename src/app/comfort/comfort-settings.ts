import { effect, signal } from '@preact/signals';
import { readComfort, type Comfort } from './comfort.ts';

const KEY = 'seven-doors comfort';

/** How the game is made comfortable, on this device. */
export const comfort = signal<Comfort>(readComfort(stored()));

/** The styles look for the choices on the document (`styles/comfort.css`); what is chosen is remembered. */
effect(() => {
  const { textSize, spacing, contrast, motion, hand } = comfort.value;
  Object.assign(document.documentElement.dataset, { textSize, spacing, contrast, motion, hand });
  try {
    localStorage.setItem(KEY, JSON.stringify(comfort.value));
  } catch {
    // A browser that stores nothing keeps the settings for this visit only; the progress page says so.
  }
});

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
