import { z } from 'zod';
import { Id } from './primitives.ts';

/** Periods that standings are kept for: the ISO week, the calendar month (both UTC), and all time. */
export const PERIODS = ['week', 'month', 'all'] as const;
export type Period = (typeof PERIODS)[number];

const Tactic = z.object({ scenario: Id, criterion: Id, share: z.number() });

/** One line of a board. Points are on the scale of scores, drawn towards the mean while attempts are few. */
const line = {
  place: z.number().int(), points: z.number(), attempts: z.number().int(),
  /** Points more than in the period before; null where there was none. */
  trend: z.number().nullable(),
  bestTactic: Tactic.nullable(),
};

/** Within a team. Where the team hides names, others' are null for trainees. */
export const TeamBoard = z.object({
  team: z.object({ id: Id, name: z.string() }), period: z.enum(PERIODS), periodKey: z.string(),
  people: z.number().int(),
  lines: z.array(z.object({ ...line, person: z.object({ id: Id, name: z.string() }).nullable(), isMe: z.boolean() })),
  mostImproved: z.object({ name: z.string().nullable(), trend: z.number() }).nullable(),
});
export type TeamBoard = z.infer<typeof TeamBoard>;

/** Between teams. */
export const TeamsBoard = z.object({
  period: z.enum(PERIODS), periodKey: z.string(), teams: z.number().int(),
  lines: z.array(z.object({ ...line, team: z.object({ id: Id, name: z.string() }), people: z.number().int(), isMine: z.boolean() })),
  next: z.string().nullable(),
  mostImproved: z.object({ name: z.string().nullable(), trend: z.number() }).nullable(),
});
export type TeamsBoard = z.infer<typeof TeamsBoard>;

export const BoardQuery = z.strictObject({ period: z.enum(PERIODS).default('month'), limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().max(200).optional() });

/** Given only for practice that helps: types covered, and talks in a row without a breach of conduct. */
export const BADGES = ['first-door', 'four-doors', 'seven-doors', 'clean-five', 'clean-twenty'] as const;
export const Badges = z.object({
  earned: z.array(z.enum(BADGES)),
  /** Customers passed, of seven; talks in a row without a breach. */
  doors: z.number().int(), cleanRun: z.number().int(),
});
export type Badges = z.infer<typeof Badges>;

/** What the live stream says: which team's standings changed. The board is then asked for anew. */
export const LiveEvent = z.object({ kind: z.literal('standings-changed'), teamId: Id });
export type LiveEvent = z.infer<typeof LiveEvent>;
