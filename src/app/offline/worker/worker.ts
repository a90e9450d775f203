import { listFor, SOUND_FORMATS, type FileList } from './file-list.ts';
import { GameFiles } from './game-files.ts';
import { TAKE_OVER } from './take-over.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Set by the build: see scripts/offline. */
declare const GAME_FILES: FileList;

const worker = globalThis as unknown as WorkerScope;
const format = SOUND_FORMATS.find((one) => worker.location.search === `?sound=${one}`) ?? 'mp3'; // every browser plays mp3
const files = new GameFiles(listFor(GAME_FILES, format), { scope: worker.registration.scope, caches, fetch: (request) => fetch(request) });

// A new version waits until a page says that no talk is open; only the very first begins at once.
worker.addEventListener('install', (event) => event.waitUntil(files.storeFirst()));
worker.addEventListener('activate', (event) => event.waitUntil(files.dropOld().then(() => worker.clients.claim())));
worker.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  if (files.isOurs(event.request)) event.respondWith(files.answer(event.request));
});
