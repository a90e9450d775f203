import type { Attempt } from './attempt.ts';

type Recorded = Attempt['replies'][number];

/** Whether a later record begins with everything that was said in an earlier one. A reply contested since then is the same reply. */
export function goesOn(earlier: Attempt, later: Attempt): boolean {
  const after = said(later);
  return said(earlier).every((reply, index) => after[index] !== undefined && sameness(reply) === sameness(after[index]));
}

function said(record: Attempt): Recorded[] {
  return [...record.contactPlan, ...record.replies];
}

function sameness(reply: Recorded): string {
  if ('choose' in reply) return reply.choose;
  const { type, language, heard, meant } = reply;
  return JSON.stringify([type, language, heard, meant]);
}
