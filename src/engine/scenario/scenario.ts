import { z } from 'zod';
import { DIALOGUE_ACTS } from '#engine/dialogue-act.ts';
import { Criterion } from '#engine/scoring/criterion.ts';
import { Condition } from './condition.ts';
import { CHANNELS, CUES, ENDING_KINDS, EXPRESSIONS, MOODS, SPEAKERS, STAGES } from './vocabulary.ts';

/** Ids name text: `<scenario>.<group>.<name>`, lower case, the same in every language. */
const Id = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'must be lower-case words joined by dots or hyphens');
const Act = z.enum(DIALOGUE_ACTS);
const Percent = z.number().int().min(0).max(100);

/** A push on tension, trust and commitment, each −100 … 100. */
export const MoodShift = z.tuple([z.number().int(), z.number().int(), z.number().int()]).readonly();
export type MoodShift = z.infer<typeof MoodShift>;
const Reactions = z.partialRecord(Act, MoodShift);

/** How one type of person takes each act: overrides of the usual reactions, by mood and by what was just asked for. */
export const Temperament = z.strictObject({
  /** Heated from this tension on. */
  heatedFrom: Percent,
  /** Open below this tension, if trust is at least `openTrust`. */
  openBelow: Percent,
  openTrust: Percent,
  always: Reactions.optional(),
  heated: Reactions.optional(),
  guarded: Reactions.optional(),
  open: Reactions.optional(),
  /** Added when one of `acts` meets one of `cue`. */
  answers: z.array(z.strictObject({ cue: z.array(z.enum(CUES)).min(1), acts: z.array(Act).min(1), shift: MoodShift })).optional(),
  /** Added when the leading act is the same as in the turn before. */
  repeated: MoodShift.optional(),
});
export type Temperament = z.infer<typeof Temperament>;

/** One thing somebody at the scene can say. */
const Spoken = z.strictObject({
  id: Id,
  expression: z.enum(EXPRESSIONS),
  speaker: z.enum(SPEAKERS).optional(),
  cue: z.enum(CUES).optional(),
  reveals: z.array(z.string()).optional(),
});

/** An answer to at most three acts. With no act at all it is what a customer says who has heard this before. */
export const Line = Spoken.extend({
  acts: z.array(Act).max(3),
  mood: z.array(z.enum(MOODS)).min(1).optional(),
  when: Condition.optional(),
  /** With no act: an answer to talk that does nothing, beside the point or not to be understood. */
  puzzled: z.literal(true).optional(),
});
export type Line = z.infer<typeof Line>;

/** A scripted story moment; happens at most once, as soon as its condition holds. */
export const Beat = z.strictObject({
  id: z.string(),
  when: Condition,
  /** Of several that could happen, the highest goes first; equals are drawn by the seed. */
  priority: z.number().int().optional(),
  /** Alternatives, one of which is said. Without lines the beat is silent. */
  lines: z.array(Spoken).min(1).optional(),
  /** Spoken in place of the answer to the act, not after it. */
  instead: z.boolean().optional(),
  cue: z.enum(CUES).optional(),
  reveals: z.array(z.string()).optional(),
  shift: MoodShift.optional(),
  stage: z.enum(STAGES).optional(),
  /** Puts this plan on the table as the customer's own proposal. */
  table: z.string().optional(),
  /** The customer promises what is on the table. */
  promise: z.boolean().optional(),
});
export type Beat = z.infer<typeof Beat>;

/** Something the player can say or, in contact planning, do. */
export const Reply = z.strictObject({
  id: Id,
  acts: z.array(Act).min(1).max(3),
  when: Condition.optional(),
  /** Puts this plan on the table. */
  plan: z.string().optional(),
  /** Figures stated as other than they are: the factor each true figure is multiplied by. */
  claims: z.record(z.string(), z.number().positive()).optional(),
  /** Which red line is crossed, where the act alone does not say. */
  redLine: z.string().optional(),
  contact: z.strictObject({
    channel: z.enum(CHANNELS),
    day: z.number().int().min(1),
    time: z.string().regex(/^\d\d:\d\d$/),
  }).optional(),
});
export type Reply = z.infer<typeof Reply>;

/** Dated parts of what is overdue. `percent` of arrears and fee; the last part takes what is left. */
export const Plan = z.strictObject({
  parts: z.array(z.strictObject({ percent: Percent, inDays: z.number().int().min(0) })).min(1),
});
export type Plan = z.infer<typeof Plan>;

/** How the conversation ends: the first whose condition holds after a turn. */
export const Ending = z.strictObject({
  id: z.string(),
  kind: z.enum(ENDING_KINDS),
  when: Condition,
  /** Only once the turn limit is reached. */
  atLimit: z.boolean().optional(),
  lines: z.array(Spoken).min(1),
});
export type Ending = z.infer<typeof Ending>;

/** One rule of the type's strategy: in such a moment, play one of these acts. It knows its own cues and no script. */
export const StrategyRule = z.strictObject({
  id: z.string(),
  tactic: z.string(),
  when: Condition.pick({ stage: true, mood: true, cue: true, notCue: true, done: true, doneAny: true, table: true, promise: true, contacts: true }),
  play: z.array(Act).min(1),
  avoid: z.array(Act).optional(),
  /** In contact planning: by which kind of attempt. */
  channel: z.array(z.enum(CHANNELS)).min(1).optional(),
});
export type StrategyRule = z.infer<typeof StrategyRule>;

export const Scenario = z.strictObject({
  format: z.literal(1),
  id: Id,
  customerType: z.string(),
  /** The loan in the lender file that this case is about. */
  loan: z.string(),
  scene: z.strictObject({
    place: z.string(),
    channel: z.enum(CHANNELS),
    clock: z.string().regex(/^\d\d:\d\d$/),
    /** Who else can hear the talk. */
    listeners: z.array(z.enum(SPEAKERS)),
    /** A note to show before the talk. */
    caution: z.enum(['abusive', 'weeping', 'conflict']).optional(),
    callLog: z.array(z.strictObject({ daysAgo: z.number().int().min(0), channel: z.enum(CHANNELS), time: z.string(), outcome: z.string() })),
  }),
  start: z.strictObject({
    stage: z.enum(STAGES),
    tension: Percent,
    trust: Percent,
    commitment: Percent,
    cue: z.enum(CUES).optional(),
    lines: z.array(Spoken).min(1),
  }),
  turnLimit: z.number().int().min(6).max(24),
  facts: z.array(z.string()),
  plans: z.record(z.string(), Plan),
  temperament: Temperament,
  beats: z.array(Beat),
  lines: z.array(Line),
  replies: z.array(Reply),
  endings: z.array(Ending).min(4),
  strategy: z.array(StrategyRule).min(1),
  rubric: z.array(Criterion).min(1),
});
export type Scenario = z.infer<typeof Scenario>;
