import type { BrowserDatabase } from '../progress/open-database.ts';
import type { CountedStore } from './counted-store.ts';

/** In the browser's IndexedDB. */
export function browserCountedStore(db: BrowserDatabase): CountedStore {
  return {
    grants: () => db.getAll('grants'),
    keepGrant: async (grant) => void (await db.put('grants', grant)),
    dropGrant: (id) => db.delete('grants', id),
    async changeGrant(id, change) {
      const transaction = db.transaction('grants', 'readwrite');
      const found = await transaction.store.get(id);
      const changed = found === undefined ? null : change(found);
      if (changed !== null) await transaction.store.put(changed);
      await transaction.done;
      return changed;
    },
    sendings: () => db.getAll('outbox'),
    async queue(sending) {
      const transaction = db.transaction(['grants', 'outbox'], 'readwrite');
      await Promise.all([transaction.objectStore('outbox').put(sending), transaction.objectStore('grants').delete(sending.grantId), transaction.done]);
    },
    keepSending: async (sending) => void (await db.put('outbox', sending)),
    dropSending: (grantId) => db.delete('outbox', grantId),
  };
}
