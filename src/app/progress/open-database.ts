import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Attempt } from '#engine/attempt/attempt.ts';
import type { HeldGrant } from '../counted/held-grant.ts';
import type { Sending } from '../counted/sending.ts';
import type { FinishedTalk } from './progress-store.ts';

export interface BrowserSchema extends DBSchema {
  finished: { key: string; value: FinishedTalk; indexes: { endedAt: string } };
  interrupted: { key: string; value: Attempt };
  /** Seeds issued by the server, with the talk so far. */
  grants: { key: string; value: HeldGrant };
  /** Finished talks on their way to the server, and what became of them. */
  outbox: { key: string; value: Sending };
}
export type BrowserDatabase = IDBPDatabase<BrowserSchema>;

/**
 * Opens the browser's database. Each version adds to the one before; nothing stored is touched.
 * @throws whatever the browser says when it refuses, or that another tab still holds an older version
 */
export function openDatabase(name: string): Promise<BrowserDatabase> {
  return new Promise((resolve, reject) => {
    openDB<BrowserSchema>(name, 2, {
      upgrade,
      blocked: () => reject(new Error('Another tab holds an older version of the game open. Close it and reload.')),
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(), // another tab brings a newer version: this one lets go
    }).then(resolve, reject);
  });
}

function upgrade(database: BrowserDatabase, from: number): void {
  if (from < 1) {
    database.createObjectStore('finished', { keyPath: 'id' }).createIndex('endedAt', 'attempt.endedAt');
    database.createObjectStore('interrupted', { keyPath: 'scenario' });
  }
  if (from < 2) {
    database.createObjectStore('grants', { keyPath: 'id' });
    database.createObjectStore('outbox', { keyPath: 'grantId' });
  }
}
