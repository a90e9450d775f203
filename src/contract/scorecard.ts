import { z } from 'zod';
import { SEVERITIES } from '#engine/scoring/severity.ts';

/** A scorecard as it is stored and sent: the three marks and what they consist of. The evidence follows from a replay. */
export const StoredScorecard = z.object({
  score: z.number(), passed: z.boolean(), autoFail: z.boolean(),
  criteria: z.array(z.object({ id: z.string(), points: z.number(), of: z.number() })),
  conduct: z.object({ score: z.number(), breaches: z.array(z.object({ turn: z.number().int(), redLine: z.string(), severity: z.enum(SEVERITIES) })) }),
  craft: z.object({ score: z.number() }),
});
export type StoredScorecard = z.infer<typeof StoredScorecard>;
