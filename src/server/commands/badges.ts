import type { Badges } from '#contract/standing.ts';
import type { z } from 'zod';
import type { Services } from '../services.ts';

/** Talks looked at for a run without a breach: more earn nothing more. */
const LONGEST_RUN = 20;

/** Badges for covering all types and for clean conduct; none for playing much. */
export async function badgesOf({ store }: Services, personId: string): Promise<z.infer<typeof Badges>> {
  const { db } = store;
  const passed = await db.selectFrom('attempts').select('scenario').distinct().where('person_id', '=', personId).where('passed', '=', 1).execute();
  const latest = await db.selectFrom('attempts').select('breaches').where('person_id', '=', personId).orderBy('sequence', 'desc').limit(200).execute();
  const doors = passed.length;
  const cleanRun = longestRun(latest.map((row) => row.breaches === 0));
  return {
    doors, cleanRun,
    earned: [
      ...(doors >= 1 ? ['first-door' as const] : []), ...(doors >= 4 ? ['four-doors' as const] : []), ...(doors >= 7 ? ['seven-doors' as const] : []),
      ...(cleanRun >= 5 ? ['clean-five' as const] : []), ...(cleanRun >= LONGEST_RUN ? ['clean-twenty' as const] : []),
    ],
  };
}

function longestRun(clean: readonly boolean[]): number {
  let run = 0;
  let longest = 0;
  for (const one of clean) {
    run = one ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
