import { Worker } from 'node:worker_threads';
import type { Cell } from './result-table.ts';

/** What the worker is sent: rows as they come, then the word to write them. */
export type WorkbookPart = { readonly kind: 'rows'; readonly rows: readonly (readonly Cell[])[] } | { readonly kind: 'write'; readonly sheet: string };

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes a workbook of one sheet. A large one takes seconds and some hundred megabytes: it is written beside the requests, and one
 * after the other.
 */
export function writeXlsx(sheet: string, rows: AsyncIterable<readonly (readonly Cell[])[]>): Promise<Uint8Array> {
  const mine = last.then(() => writeOne(sheet, rows));
  last = mine.catch(() => undefined);
  return mine;
}

async function writeOne(sheet: string, rows: AsyncIterable<readonly (readonly Cell[])[]>): Promise<Uint8Array> {
  const worker = new Worker(new URL('xlsx-worker.ts', import.meta.url));
  worker.unref();
  try {
    const written = new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    written.catch(() => undefined); // told to whoever waits below, also if it fails while rows still come
    for await (const part of rows) worker.postMessage({ kind: 'rows', rows: part } satisfies WorkbookPart);
    worker.postMessage({ kind: 'write', sheet } satisfies WorkbookPart);
    return await written;
  } finally {
    await worker.terminate();
  }
}
