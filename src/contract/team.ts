import { z } from 'zod';
import { pageOf } from './page.ts';
import { Id, Instant, Name } from './primitives.ts';

export const Team = z.object({
  id: Id, name: z.string(), people: z.number().int(), hidesNames: z.boolean(), createdAt: Instant,
  /** What trainees type or follow to join; null while joining is closed. */
  joinCode: z.string().nullable(),
});
export type Team = z.infer<typeof Team>;
export const TeamPage = pageOf(Team);

export const NewTeam = z.strictObject({ name: Name });
export const TeamChange = z.strictObject({
  name: Name.optional(),
  /** In standings, others are then shown by place only. */
  hidesNames: z.boolean().optional(),
  /** Opening again makes a new code; the old one stays void. */
  isJoinable: z.boolean().optional(),
});
export type TeamChange = z.infer<typeof TeamChange>;

/** Bulk enrolment: CSV text with a header line; columns `name`, `sign-in` (optional). */
export const Enrolment = z.strictObject({ csv: z.string().max(500_000) });
/** Why a line of a list was not taken; stable. */
export const LINE_REFUSALS = ['broken-line', 'no-name', 'bad-name', 'bad-sign-in', 'name-taken'] as const;

export const Enrolled = z.object({
  /** Each new person with the token of a link that sets the first password. */
  people: z.array(z.object({ id: Id, name: z.string(), signIn: z.string(), token: z.string() })),
  /** Lines that were not taken, and why. Nothing else was changed by them. */
  refused: z.array(z.object({ line: z.number().int(), code: z.enum(LINE_REFUSALS), reason: z.string() })),
});
export type Enrolled = z.infer<typeof Enrolled>;
