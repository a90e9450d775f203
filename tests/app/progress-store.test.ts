import 'fake-indexeddb/auto';
import { browserStore } from '#app/progress/browser-store.ts';
import { openMemoryStore } from '#app/progress/memory-store.ts';
import { openDatabase } from '#app/progress/open-database.ts';
import { progressStoreContract } from '#tests/progress-store-contract.ts';

let opened = 0;
progressStoreContract('in the browser', true, async () => browserStore(await openDatabase(`test ${(opened += 1)}`)));
progressStoreContract('in memory', false, async () => openMemoryStore());
