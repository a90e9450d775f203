import 'fake-indexeddb/auto';
import { openBrowserStore } from '#app/progress/browser-store.ts';
import { openMemoryStore } from '#app/progress/memory-store.ts';
import { progressStoreContract } from '#tests/progress-store-contract.ts';

let opened = 0;
progressStoreContract('in the browser', true, () => openBrowserStore(`test ${(opened += 1)}`));
progressStoreContract('in memory', false, async () => openMemoryStore());
