import type { Grant } from '#contract/attempt.ts';

/** A seed that the server issued, as this browser holds it. */
export interface HeldGrant extends Grant {
  readonly personId: string;
  /** When a talk on it was begun here, ms; null while it waits in stock. */
  readonly takenAt: number | null;
  /** The player began anew instead; it is not offered any more. */
  readonly isPutAside: boolean;
}

/** Replies given so far. */
export function turnsOf(talk: Grant['talk']): number {
  return talk === null ? 0 : talk.contactPlan.length + talk.replies.length;
}

/** The talk that goes on for an assignment (null: practice) on this customer: the one begun last. */
export function underway(grants: readonly HeldGrant[], personId: string, scenario: string, assignmentId: string | null): HeldGrant | undefined {
  const open = grants.filter((one) => one.personId === personId && one.scenario === scenario && one.assignmentId === assignmentId && !one.isPutAside && (one.talk !== null || assignmentId !== null));
  return open.toSorted((one, other) => (begunAt(one) < begunAt(other) ? 1 : -1))[0];
}

function begunAt(grant: HeldGrant): string {
  return grant.talk?.startedAt ?? grant.issuedAt;
}

/** A seed begun on this long ago and never answered on is free again: the page was closed before the first reply. */
const FREE_AGAIN_MS = 3_600_000;

/** A practice seed on which no reply was given yet, oldest first. */
export function inStock(grants: readonly HeldGrant[], personId: string, scenario: string, mode: Grant['mode'], now: number): HeldGrant[] {
  return grants
    .filter((one) => one.personId === personId && one.scenario === scenario && one.mode === mode && one.assignmentId === null && one.talk === null && !one.isPutAside)
    .filter((one) => one.takenAt === null || now - one.takenAt > FREE_AGAIN_MS)
    .toSorted((one, other) => (one.issuedAt < other.issuedAt ? -1 : 1));
}
