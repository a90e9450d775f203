import { z } from 'zod';

/** Why a request was refused. Codes are stable: programs may rely on them; messages are for people. */
export const REFUSALS = [
  'malformed', 'too-large', 'not-found', 'not-signed-in', 'not-allowed', 'wrong-origin',
  'wrong-password', 'too-many-tries', 'name-taken', 'link-spent', 'unknown-code', 'already-set-up', 'company-sign-in-failed', 'company-sign-in-off', 'last-administrator',
  'not-open-yet', 'no-attempts-left', 'withdrawn', 'locked',
  'unknown-seed', 'already-counted', 'claim-does-not-hold', 'not-finished', 'does-not-replay', 'content-changed', 'engine-changed', 'model-changed', 'wrong-input', 'not-the-issued-talk', 'unknown-scenario',
  'conflict', 'unavailable', 'internal',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export const Refusal = z.object({
  code: z.enum(REFUSALS),
  message: z.string(),
  /** Where in the request, if one place is to blame: `body.name`. */
  where: z.string().optional(),
});
export type Refusal = z.infer<typeof Refusal>;
