import { openBrowserStore } from './browser-store.ts';
import { openMemoryStore } from './memory-store.ts';
import type { ProgressStore } from './progress-store.ts';

let opened: Promise<ProgressStore> | null = null;

/** The player's store: the browser's, or one for this visit where the browser refuses (the progress page then says so). */
export function progressStore(): Promise<ProgressStore> {
  opened ??= openBrowserStore().catch((error: unknown) => {
    console.info('Progress is not kept: the browser refuses to store.', error);
    return openMemoryStore();
  });
  return opened;
}
