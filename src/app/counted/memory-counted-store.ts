import type { CountedStore } from './counted-store.ts';
import type { HeldGrant } from './held-grant.ts';
import type { Sending } from './sending.ts';

/** For this visit only, where the browser refuses to store. */
export function memoryCountedStore(): CountedStore {
  const grants = new Map<string, HeldGrant>();
  const outbox = new Map<string, Sending>();
  return {
    grants: async () => [...grants.values()],
    keepGrant: async (grant) => void grants.set(grant.id, grant),
    dropGrant: async (id) => void grants.delete(id),
    async changeGrant(id, change) {
      const found = grants.get(id);
      const changed = found === undefined ? null : change(found);
      if (changed !== null) grants.set(id, changed);
      return changed;
    },
    sendings: async () => [...outbox.values()],
    async queue(sending) {
      outbox.set(sending.grantId, sending);
      grants.delete(sending.grantId);
    },
    keepSending: async (sending) => void outbox.set(sending.grantId, sending),
    dropSending: async (grantId) => void outbox.delete(grantId),
  };
}
