import { describe, expect, test } from 'vitest';
import { findingsOf } from '#cli/findings.ts';
import { lineIds } from '#engine/scenario/soundness.ts';
import { CUSTOMERS, loadScenario } from '#scenarios/catalog.ts';

describe.each(CUSTOMERS)('%s', (customer) => {
  test('is sound: every line, reply, beat and ending reached, good advice always on offer, every text in both languages, every figure from the account', async () => {
    expect(await findingsOf(customer)).toEqual([]);
  });

  test('has at least 110 lines of the customer and 110 replies, and at least four kinds of ending', async () => {
    const scenario = await loadScenario(customer);
    expect(lineIds(scenario).length).toBeGreaterThanOrEqual(110);
    expect(scenario.replies.length).toBeGreaterThanOrEqual(110);
    expect(new Set(scenario.endings.map((ending) => ending.kind)).size).toBeGreaterThanOrEqual(4);
    expect(scenario.endings.map((ending) => ending.kind)).toContain('breaks');
  });

  test('no customer line answers more than three acts', async () => {
    for (const line of (await loadScenario(customer)).lines) expect(line.acts.length).toBeLessThanOrEqual(3);
  });
});
