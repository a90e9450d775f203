import { z } from 'zod';
import { SEVERITIES } from '#engine/scoring/severity.ts';
import { PageQuery, pageOf } from './page.ts';
import { Id, Instant, Language } from './primitives.ts';

export const scope = { teamId: Id.optional(), assignmentId: Id.optional() };
export const namesOne = (asked: { teamId?: string | undefined; assignmentId?: string | undefined }): boolean => (asked.teamId === undefined) !== (asked.assignmentId === undefined);
export const NAME_ONE = 'name either teamId or assignmentId';

/** Whose results: those of a team, or those given for an assignment. */
export const DeskScope = z.strictObject(scope).refine(namesOne, NAME_ONE);
export type DeskScope = z.infer<typeof DeskScope>;
/** The cursor names the breach that was last shown: time, attempt, turn, red line. */
export const BreachQuery = z.strictObject({ ...scope, ...PageQuery.shape, cursor: z.string().max(200).regex(/^\d{1,15}~[\w-]+~\d{1,4}~[\w.-]+$/).optional() }).refine(namesOne, NAME_ONE);
export type BreachQuery = z.infer<typeof BreachQuery>;
export const ItemQuery = z.strictObject({ ...scope, scenario: Id }).refine(namesOne, NAME_ONE);
export type ItemQuery = z.infer<typeof ItemQuery>;
export const HeatMapQuery = z.strictObject({ ...scope, ...PageQuery.shape, scenario: Id }).refine(namesOne, NAME_ONE);
export type HeatMapQuery = z.infer<typeof HeatMapQuery>;
/** `lang`: in which language the head row and the words in the cells are written. */
export const ExportQuery = z.strictObject({ ...scope, lang: Language.default('zh-CN') }).refine(namesOne, NAME_ONE);
export type ExportQuery = z.infer<typeof ExportQuery>;

/** How far the people of an assignment are. Each person stands in one of the first five; `overdue` and `toReview` count across them. */
export const Funnel = z.object({
  assigned: z.number().int(), notStarted: z.number().int(), inProgress: z.number().int(), passed: z.number().int(), failed: z.number().int(),
  overdue: z.number().int(), toReview: z.number().int(),
});
export type Funnel = z.infer<typeof Funnel>;

/** One person's place in an assignment's funnel. */
export const FunnelPerson = z.object({
  person: z.object({ id: Id, name: z.string() }),
  state: z.enum(['not-started', 'in-progress', 'passed', 'failed']), isOverdue: z.boolean(), toReview: z.number().int(),
  best: z.number().int().nullable(), attempts: z.number().int(),
});
export type FunnelPerson = z.infer<typeof FunnelPerson>;
export const FunnelPersonPage = pageOf(FunnelPerson);

/** Trainee × criterion: share of the points earned, 0–1, in the first and in the best attempt. */
export const HeatMap = z.object({
  scenario: Id,
  criteria: z.array(Id),
  rows: z.array(z.object({
    person: z.object({ id: Id, name: z.string() }),
    attempts: z.number().int(),
    cells: z.array(z.object({ first: z.number(), best: z.number() }).nullable()),
  })),
  next: z.string().nullable(),
});
export type HeatMap = z.infer<typeof HeatMap>;

/** How scores spread: attempts for each ten points, 0–9 … 90–100. */
export const Distribution = z.object({
  scenarios: z.array(z.object({ scenario: Id, attempts: z.number().int(), mean: z.number(), median: z.number(), passRate: z.number(), bins: z.array(z.number().int()).length(10) })),
});
export type Distribution = z.infer<typeof Distribution>;

/** Below: an item that does not tell the skilled from the others. From `GOOD` on: one that does (Ebel & Frisbie, Essentials of Educational Measurement, 1991). */
export const POOR_DISCRIMINATION = 0.2;
export const GOOD_DISCRIMINATION = 0.3;

/** A moment of a scenario as a test item: how often it came up, how often it was met as the strategy asks, and whether that tells skill. */
export const ItemStatistics = z.object({
  scenario: Id,
  /** Attempts looked at: the newest of the scope. */
  attempts: z.number().int(),
  items: z.array(z.object({
    rule: Id,
    /** Share of attempts in which the moment came up. */
    frequency: z.number(),
    /** Share of these moments met well: the higher, the easier. */
    difficulty: z.number(),
    /** The top quarter's share less the bottom quarter's; null while either has too few. */
    discrimination: z.number().nullable(),
  })),
});
export type ItemStatistics = z.infer<typeof ItemStatistics>;

export const BreachRow = z.object({
  attemptId: Id, person: z.object({ id: Id, name: z.string() }), scenario: Id, turn: z.number().int(), redLine: z.string(), severity: z.enum(SEVERITIES), at: Instant,
});
export type BreachRow = z.infer<typeof BreachRow>;
export const BreachPage = pageOf(BreachRow);

/** How far trainers' own scores agree with the engine's: Cohen's kappa, quadratic weights, over the bands 0–39, 40–69, 70–84, 85–100. */
export const Agreement = z.object({ scored: z.number().int(), kappa: z.number().nullable(), meanDifference: z.number().nullable() });
export type Agreement = z.infer<typeof Agreement>;

/** Baseline and final side by side, over the people who have both; rows come a page at a time. */
export const Comparison = z.object({
  people: z.number().int(), baselineMean: z.number().nullable(), finalMean: z.number().nullable(),
  rows: z.array(z.object({ person: z.object({ id: Id, name: z.string() }), baseline: z.number(), final: z.number() })),
  next: z.string().nullable(),
});
export type Comparison = z.infer<typeof Comparison>;
