import { z } from 'zod';
import { DIALOGUE_ACTS } from '#engine/dialogue-act.ts';
import { Condition } from '#engine/scenario/condition.ts';
import { CHANNELS, CUES } from '#engine/scenario/vocabulary.ts';

const Acts = z.array(z.enum(DIALOGUE_ACTS)).min(1);

/** A turn of the player's: any of `acts`, all of `with`, none of `without`, at such a moment (before the reply). */
export const TurnPattern = z.strictObject({
  acts: Acts,
  /** A contact attempt of this kind. */
  contact: z.array(z.enum(CHANNELS)).min(1).optional(),
  with: Acts.optional(),
  without: Acts.optional(),
  /** With no counter-productive act beside it. */
  clean: z.boolean().optional(),
  when: Condition.optional(),
});
export type TurnPattern = z.infer<typeof TurnPattern>;

/** Done at least `times` turns, if asked so: only before, or only after, the first turn of another kind. */
const Eventually = TurnPattern.extend({
  kind: z.literal('eventually'),
  times: z.number().int().min(1).optional(),
  before: TurnPattern.optional(),
  after: TurnPattern.optional(),
  /** Counts a contact attempt only in a part of the day not tried before. */
  varied: z.boolean().optional(),
});

/** Each time the customer gives such a cue: answered so within so many turns, without anything of the other kind. */
const InAnswer = z.strictObject({
  kind: z.literal('in-answer'),
  cue: z.array(z.enum(CUES)).min(1),
  acts: Acts,
  without: Acts.optional(),
  /** With no counter-productive act in the same span. */
  clean: z.boolean().optional(),
  within: z.number().int().min(1).optional(),
  /** One of these must come no later than the answer, within the same span. */
  preceded: Acts.optional(),
  /** The answer must lead with another act than the turn before. */
  fresh: z.boolean().optional(),
  /** Occasions asked for: fewer earn only their share. */
  expect: z.number().int().min(1),
});

/** Done only at the right moment: earned by the first right time, and each wrong time costs a share of it. */
const OnlyWhen = z.strictObject({
  kind: z.literal('only-when'),
  acts: Acts,
  when: Condition,
  /** The share of the points, in per cent, that each wrong time costs. */
  cost: z.number().int().min(1).max(100),
});

/** One source of a criterion's points. */
export const CriterionPart = z.discriminatedUnion('kind', [
  Eventually.extend({ id: z.string(), points: z.number().int().min(1) }),
  InAnswer.extend({ id: z.string(), points: z.number().int().min(1) }),
  OnlyWhen.extend({ id: z.string(), points: z.number().int().min(1) }),
]);
export type CriterionPart = z.infer<typeof CriterionPart>;

/** What spoils a criterion: each such turn costs points already earned in it, never more than there are. */
export const Cost = TurnPattern.extend({ id: z.string(), points: z.number().int().min(1) });
export type Cost = z.infer<typeof Cost>;

/** One aspect of the type's strategy; the weights of a rubric sum to 100, those of the parts to the criterion's. */
export const Criterion = z.strictObject({
  id: z.string(),
  weight: z.number().int().min(1).max(100),
  parts: z.array(CriterionPart).min(1),
  costs: z.array(Cost).optional(),
});
export type Criterion = z.infer<typeof Criterion>;
