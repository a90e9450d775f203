import { RefusedByServer, ServerAway } from '../server/refused.ts';
import { desk } from '../text.ts';

/** Refusals that the desk explains in its own words. */
const EXPLAINED = ['malformed', 'too-large', 'not-found', 'not-signed-in', 'not-allowed', 'too-many-tries', 'name-taken', 'last-administrator', 'conflict', 'unavailable', 'internal'] as const;
type Explained = (typeof EXPLAINED)[number];

/** What went wrong and what to do, in the reader's language; where nobody wrote that down, the server's own sentence. */
export function problemText(problem: unknown): string {
  if (problem instanceof ServerAway) return desk.value('refusal.offline');
  if (problem instanceof RefusedByServer && isExplained(problem.code)) return desk.value(`refusal.${problem.code}`, { message: problem.message });
  return problem instanceof Error ? problem.message : String(problem);
}

function isExplained(code: string): code is Explained {
  return (EXPLAINED as readonly string[]).includes(code);
}
