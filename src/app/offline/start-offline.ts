import { firstWords } from '../elements/first-words.ts';
import { stage } from '../stage.ts';

/** What is fetched for later waits until what is wanted now stands there. */
const QUIET_MS = 3000;

// Tests of the game itself run without stored files; the built game has them.
if (import.meta.env.PROD && import.meta.env.MODE !== 'test') {
  void firstWords.then(stage).then(() => setTimeout(() => void import('./offline-part.tsx').then((part) => part.startOfflinePart()), QUIET_MS));
}
