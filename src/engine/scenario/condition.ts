import { z } from 'zod';
import { DIALOGUE_ACTS } from '#engine/dialogue-act.ts';
import { CUES, MOODS, STAGES } from './vocabulary.ts';

const Range = z.strictObject({ min: z.number().int().optional(), max: z.number().int().optional() });
export type Range = z.infer<typeof Range>;

/**
 * When something applies. Every key given must hold; a list asks for any of its items, except `facts` and
 * `beats`, which ask for all. An empty condition always holds. The more keys, the more specific.
 */
export const Condition = z.strictObject({
  stage: z.array(z.enum(STAGES)).min(1).optional(),
  mood: z.array(z.enum(MOODS)).min(1).optional(),
  turn: Range.optional(),
  tension: Range.optional(),
  trust: Range.optional(),
  commitment: Range.optional(),
  /** Acts just heard. */
  acts: z.array(z.enum(DIALOGUE_ACTS)).min(1).optional(),
  notActs: z.array(z.enum(DIALOGUE_ACTS)).min(1).optional(),
  /** What the customer's last words called for. */
  cue: z.array(z.enum(CUES)).min(1).optional(),
  notCue: z.array(z.enum(CUES)).min(1).optional(),
  facts: z.array(z.string()).min(1).optional(),
  notFacts: z.array(z.string()).min(1).optional(),
  beats: z.array(z.string()).min(1).optional(),
  notBeats: z.array(z.string()).min(1).optional(),
  /** In how many turns each act has been heard so far, this one included. */
  done: z.partialRecord(z.enum(DIALOGUE_ACTS), Range).optional(),
  /** In how many turns any of these acts has been heard so far. */
  doneAny: z.strictObject({ acts: z.array(z.enum(DIALOGUE_ACTS)).min(1), min: z.number().int().optional(), max: z.number().int().optional() }).optional(),
  /** Whether a concrete plan lies on the table, or one of these plans. */
  table: z.union([z.boolean(), z.array(z.string()).min(1)]).optional(),
  /** Whether a dated promise has been made. */
  promise: z.boolean().optional(),
  /** Contact attempts made so far in the contact-planning part. */
  contacts: Range.optional(),
});
export type Condition = z.infer<typeof Condition>;
