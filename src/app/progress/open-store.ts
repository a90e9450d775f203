import { browserCountedStore } from '../counted/browser-counted-store.ts';
import type { CountedStore } from '../counted/counted-store.ts';
import { memoryCountedStore } from '../counted/memory-counted-store.ts';
import { browserStore } from './browser-store.ts';
import { openMemoryStore } from './memory-store.ts';
import { openDatabase } from './open-database.ts';
import type { ProgressStore } from './progress-store.ts';

interface Stores {
  readonly progress: ProgressStore;
  readonly counted: CountedStore;
}

let opened: Promise<Stores> | null = null;

/** The player's store: the browser's, or one for this visit where the browser refuses (the progress page then says so). */
export async function progressStore(): Promise<ProgressStore> {
  return (await stores()).progress;
}

/** Where seeds and results wait that count on the server. */
export async function countedStore(): Promise<CountedStore> {
  return (await stores()).counted;
}

function stores(): Promise<Stores> {
  opened ??= openDatabase('seven-doors').then(
    (db): Stores => ({ progress: browserStore(db), counted: browserCountedStore(db) }),
    (error: unknown): Stores => {
      console.info('Progress is not kept: the browser refuses to store.', error);
      return { progress: openMemoryStore(), counted: memoryCountedStore() };
    },
  );
  return opened;
}
