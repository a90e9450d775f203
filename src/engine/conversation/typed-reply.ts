import { z } from 'zod';
import { DIALOGUE_ACTS, MOST_ACTS } from '#engine/dialogue-act.ts';

const Acts = z.array(z.enum(DIALOGUE_ACTS)).max(MOST_ACTS);

/** A reply in the player's own words, with what was heard in it: enough to hear it again and to see that it holds. */
export const TypedReply = z.strictObject({
  type: z.string().min(1).max(600),
  /** The language it was heard in. */
  language: z.string(),
  /** Acts heard outright. */
  heard: Acts,
  /** What the player said was meant, where that was asked; nothing of it where none fitted. */
  meant: Acts.optional(),
  /** The player says that it was heard wrong; a trainer rules on it. */
  contested: z.literal(true).optional(),
});
export type TypedReply = z.infer<typeof TypedReply>;
