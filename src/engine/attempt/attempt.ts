import { z } from 'zod';
import { Problem } from '#engine/problem.ts';
import { TypedReply } from '#engine/conversation/typed-reply.ts';
import { PLAY_MODES } from './play-mode.ts';

const Chosen = z.strictObject({ choose: z.string() });

/**
 * One run of one scenario, with all that is needed to replay it to the byte. It proves that a score follows from
 * the replies; it cannot prove who gave them. Times are ISO 8601, given by whoever records.
 */
export const Attempt = z.strictObject({
  format: z.literal(1),
  scenario: z.string(),
  contentHash: z.string(),
  engine: z.string(),
  seed: z.number().int(),
  mode: z.enum(PLAY_MODES),
  rules: z.array(z.string()).min(1),
  languages: z.array(z.string()).min(1),
  hiddenType: z.boolean(),
  /** What was done in the contact-planning part, in order; the talk's replies follow it. */
  contactPlan: z.array(Chosen),
  replies: z.array(z.union([Chosen, TypedReply])),
  /** The model that typed replies were heard by. */
  model: z.string().optional(),
  diagnoses: z.array(z.strictObject({ turn: z.number().int(), type: z.string() })),
  startedAt: z.string(),
  /** Null while the talk is going on. */
  endedAt: z.string().nullable(),
  /** What somebody says it scored; a replay tells whether that holds. */
  claimed: z.strictObject({ score: z.number(), conduct: z.number(), craft: z.number(), passed: z.boolean(), ending: z.string() }).optional(),
});
export type Attempt = z.infer<typeof Attempt>;

/** Reads unknown data as an attempt. @throws Problem `malformed-attempt`, naming the first place that is wrong */
export function parseAttempt(data: unknown): Attempt {
  const parsed = Attempt.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new Problem('malformed-attempt', `This is no attempt record: ${issue.path.join('.') || 'the whole'}: ${issue.message}. Use a record as the game exports it.`);
}

/** Whether any of its replies was typed. */
export function isTyped({ replies }: Pick<Attempt, 'replies'>): boolean {
  return replies.some((reply) => 'type' in reply);
}
