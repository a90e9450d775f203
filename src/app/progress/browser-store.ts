import { openDB, type DBSchema } from 'idb';
import type { Attempt } from '#engine/attempt/attempt.ts';
import type { FinishedTalk, ProgressStore } from './progress-store.ts';

interface Schema extends DBSchema {
  finished: { key: string; value: FinishedTalk; indexes: { endedAt: string } };
  interrupted: { key: string; value: Attempt };
}

/** Progress in the browser's IndexedDB. @throws whatever the browser says when it refuses */
export async function openBrowserStore(name = 'seven-doors'): Promise<ProgressStore> {
  const db = await openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('finished', { keyPath: 'id' }).createIndex('endedAt', 'attempt.endedAt');
      database.createObjectStore('interrupted', { keyPath: 'scenario' });
    },
  });
  return {
    isKept: true,
    addFinished: async (talk) => void (await db.put('finished', talk)),
    finished: () => db.getAllFromIndex('finished', 'endedAt'),
    finishedById: (id) => db.get('finished', id),
    keepInterrupted: async (attempt) => void (await db.put('interrupted', attempt)),
    interrupted: (scenario) => db.get('interrupted', scenario),
    interruptedScenarios: () => db.getAllKeys('interrupted'),
    dropInterrupted: (scenario) => db.delete('interrupted', scenario),
  };
}
