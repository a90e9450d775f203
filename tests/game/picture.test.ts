import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portraitFile } from '#game/picture.ts';
import type { Expression, Speaker } from '#engine/scenario/vocabulary.ts';
import { CUSTOMERS, loadScenario } from '#scenarios/catalog.ts';

const assets = join(import.meta.dirname, '../../assets');

/** Whoever says something, anywhere in a scenario, and with which face. */
function faces(part: unknown): { speaker: Speaker; expression: Expression }[] {
  if (typeof part !== 'object' || part === null) return [];
  const { speaker = 'customer', expression } = part as { speaker?: Speaker; expression?: Expression };
  const own = typeof expression === 'string' && speaker !== 'narrator' ? [{ speaker, expression }] : [];
  return [...own, ...Object.values(part).flatMap(faces)];
}

test.each(CUSTOMERS)('every face that is seen with %s has been drawn', async (customer) => {
  const seen = faces(await loadScenario(customer)).map(({ speaker, expression }) => portraitFile(speaker === 'customer' ? customer : speaker, expression));
  expect(seen.length).toBeGreaterThan(10);
  expect([...new Set(seen)].filter((file) => !existsSync(join(assets, file)))).toEqual([]);
});
