import { z } from 'zod';
import { HAS_NUL, withoutNul } from './primitives.ts';

export const MAX_PAGE = 200;

/** Every list is asked for a page at a time; `cursor` is what the page before said in `next`. */
export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
  cursor: z.string().max(200).refine(withoutNul, HAS_NUL).optional(),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** One page of a list; `next` is null on the last. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}
