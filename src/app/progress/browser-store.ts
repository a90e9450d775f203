import type { BrowserDatabase } from './open-database.ts';
import type { ProgressStore } from './progress-store.ts';

/** Progress in the browser's IndexedDB. */
export function browserStore(db: BrowserDatabase): ProgressStore {
  return {
    isKept: true,
    addFinished: async (talk) => void (await db.put('finished', talk)),
    finished: () => db.getAllFromIndex('finished', 'endedAt'),
    finishedById: (id) => db.get('finished', id),
    dropFinished: (id) => db.delete('finished', id),
    keepInterrupted: async (attempt) => void (await db.put('interrupted', attempt)),
    interrupted: (scenario) => db.get('interrupted', scenario),
    interruptedScenarios: () => db.getAllKeys('interrupted'),
    dropInterrupted: (scenario) => db.delete('interrupted', scenario),
  };
}
