import { z } from 'zod';
import { DIALOGUE_ACTS } from '#engine/dialogue-act.ts';
import { Condition } from '#engine/scenario/condition.ts';
import { CUES } from '#engine/scenario/vocabulary.ts';
import { SEVERITIES } from './severity.ts';

const CONTACT_LIMITS = ['hours', 'visits-per-day', 'calls-per-day'] as const;
export type ContactLimit = (typeof CONTACT_LIMITS)[number];

const Act = z.enum(DIALOGUE_ACTS);
const Acts = z.array(Act).min(1);
const Time = z.string().regex(/^\d\d:\d\d$/);

/** A turn in which facts of the scene decide: one of `acts`, none of `without`, while all the rest holds. */
export const Crossing = z.strictObject({
  acts: Acts,
  when: Condition.optional(),
  without: Acts.optional(),
  /** Only after such a cue, now or earlier, unless an earlier reply has met it with one of `unless`. */
  since: z.strictObject({ cue: z.array(z.enum(CUES)).min(1), unless: z.array(Act) }).optional(),
  /** Only while somebody who does not owe the loan can hear. */
  overheard: z.boolean().optional(),
});
export type Crossing = z.infer<typeof Crossing>;

/**
 * One red line. It is crossed when a reply is marked with it, when a turn shows one of its crossings, or when a
 * contact attempt breaks a limit of the rule sets; and by its own act, where no other red line speaks for that act.
 */
export const RedLine = z.strictObject({
  id: z.string(),
  severity: z.enum(SEVERITIES),
  /** What it becomes from the second time on. */
  repeated: z.enum(SEVERITIES).optional(),
  /** What it becomes when one of these acts carries it. */
  aggravated: z.strictObject({ acts: Acts, severity: z.enum(SEVERITIES) }).optional(),
  /** The act that crosses it when the turn crosses no other red line heard in this act. */
  act: Act.optional(),
  /** Acts that it speaks for: crossed, it stands in for what they would cross by themselves. */
  heardIn: Acts.optional(),
  context: z.array(Crossing).min(1).optional(),
  contact: z.array(z.enum(CONTACT_LIMITS)).min(1).optional(),
  /** What it is based on, by jurisdiction: abbreviations that the locale files spell out. Pointers, not legal advice. */
  sources: z.record(z.string(), z.string()),
});
export type RedLine = z.infer<typeof RedLine>;

/** A body of rules for lawful, respectful collection, as data. */
export const RuleSet = z.strictObject({
  format: z.literal(1),
  id: z.string(),
  /** Limits of contact, where the rules fix them. Both ends of the hours are still allowed. */
  contact: z.strictObject({
    hours: z.strictObject({ from: Time, to: Time }).optional(),
    callsPerDay: z.number().int().min(1).optional(),
    visitsPerDay: z.number().int().min(1).optional(),
  }).optional(),
  redLines: z.array(RedLine),
});
export type RuleSet = z.infer<typeof RuleSet>;
