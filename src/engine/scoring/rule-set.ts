import { z } from 'zod';
import { DIALOGUE_ACTS } from '#engine/dialogue-act.ts';
import { Condition } from '#engine/scenario/condition.ts';

export const SEVERITIES = ['minor', 'major', 'auto-fail'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * One red line. It is crossed when a reply is marked with it, or when a turn shows its pattern: such acts at such a
 * moment, or a contact attempt outside the hours or above the caps of the rule set.
 */
export const RedLine = z.strictObject({
  id: z.string(),
  severity: z.enum(SEVERITIES),
  /** What it becomes from the second time on. */
  repeated: z.enum(SEVERITIES).optional(),
  /** The act that crosses it when the reply names no other red line. */
  act: z.enum(DIALOGUE_ACTS).optional(),
  /** Where facts of the scene decide: acts that cross it at such a moment, unless one of `without` goes with them or came before. */
  context: z.strictObject({
    acts: z.array(z.enum(DIALOGUE_ACTS)).min(1),
    when: Condition.optional(),
    without: z.array(z.enum(DIALOGUE_ACTS)).optional(),
    /** Only while somebody who does not owe the loan can hear. */
    overheard: z.boolean().optional(),
  }).optional(),
  contact: z.enum(['hours', 'visits-per-day', 'calls-per-day']).optional(),
  /** Where it comes from, by jurisdiction; a pointer, not legal advice. */
  sources: z.record(z.string(), z.string()),
});
export type RedLine = z.infer<typeof RedLine>;

/** A body of rules for lawful, respectful collection, as data. */
export const RuleSet = z.strictObject({
  format: z.literal(1),
  id: z.string(),
  /** Parameters of contact, where the rules fix them. Times HH:MM. */
  contact: z.strictObject({
    hours: z.strictObject({ from: z.string(), to: z.string() }),
    callsPerDay: z.number().int().min(1),
    visitsPerDay: z.number().int().min(1),
  }).optional(),
  redLines: z.array(RedLine),
});
export type RuleSet = z.infer<typeof RuleSet>;
