import type { Assignment } from '#contract/assignment.ts';

export type Phase = 'upcoming' | 'open' | 'closed' | 'withdrawn';

/** Where an assignment stands at a moment (milliseconds since 1970 UTC). */
export function phaseOf({ opensAt, dueAt, withdrawnAt }: Pick<Assignment, 'opensAt' | 'dueAt' | 'withdrawnAt'>, now: number): Phase {
  if (withdrawnAt !== null) return 'withdrawn';
  if (Date.parse(opensAt) > now) return 'upcoming';
  return dueAt !== null && Date.parse(dueAt) <= now ? 'closed' : 'open';
}
