import type { z } from 'zod';
import { MAX_PAGE, pageOf } from '#contract/page.ts';
import { ask } from './ask.ts';

/** Every item of a list, page after page. @throws RefusedByServer, ServerAway */
export async function askAll<T>(item: z.ZodType<T>, path: string): Promise<T[]> {
  const schema = pageOf(item);
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({ limit: String(MAX_PAGE), ...(cursor === null ? {} : { cursor }) });
    const page: { items: T[]; next: string | null } = await ask(schema, 'GET', `${path}?${query}`);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
}
