import type { HeldGrant } from './held-grant.ts';
import type { Sending } from './sending.ts';

/** Seeds and results that count on the server, kept in the browser until the server has them. */
export interface CountedStore {
  grants(): Promise<HeldGrant[]>;
  keepGrant(grant: HeldGrant): Promise<void>;
  dropGrant(id: string): Promise<void>;
  /** Changes a seed as it stands in the store and answers with it; null where `change` says so or it is gone. Two tabs cannot both do so at once. */
  changeGrant(id: string, change: (grant: HeldGrant) => HeldGrant | null): Promise<HeldGrant | null>;
  sendings(): Promise<Sending[]>;
  /** Puts a finished talk into the outbox and its seed away, both or neither. */
  queue(sending: Sending): Promise<void>;
  keepSending(sending: Sending): Promise<void>;
  dropSending(grantId: string): Promise<void>;
}
