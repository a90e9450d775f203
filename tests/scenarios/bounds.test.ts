import { describe, expect, test } from 'vitest';
import { policyNamed } from '#cli/policies.ts';
import { simulate } from '#engine/policies/simulate.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { CUSTOMERS, loadScenario, type CustomerId } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';

const SEEDS = 200;
const ruleSets = loadRuleSets(['cn']);

/** Where two strategies overlap in the source, ten points apart are enough; elsewhere twenty. */
const OVERLAPS = new Set(['overconfident on sophisticated', 'victim on provocative', 'stubborn on overconfident']);

async function played(customer: CustomerId, policy: string, language: (typeof LANGUAGES)[number] = 'zh-CN') {
  const scenario = await loadScenario(customer);
  return simulate(scenario, await policyNamed(policy, scenario, language), SEEDS, ruleSets);
}

describe.each(CUSTOMERS)('%s', (customer) => {
  test('the strategist reaches a good ending with at least 85 on every seed, in 6 to 16 turns', async () => {
    const { min, goodEndingRate, turnsMin, turnsMax } = await played(customer, 'recommended');
    expect({ min: min >= 85, goodEndingRate, inTurns: turnsMin >= 6 && turnsMax <= 16 }).toEqual({ min: true, goodEndingRate: 1, inTurns: true });
  });

  test('chance stays below 50, the first reply below 60', async () => {
    expect((await played(customer, 'random')).mean).toBeLessThan(50);
    expect((await played(customer, 'first')).mean).toBeLessThan(60);
  });

  test.each(LANGUAGES.flatMap((language) => ['longest', 'shortest', 'politest', 'firmest'].map((policy) => [policy, language] as const)))(
    'the %s reply in %s gives nothing away: below 60',
    async (policy, language) => {
      expect((await played(customer, policy, language)).mean).toBeLessThan(60);
    },
  );

  test.each(CUSTOMERS.filter((type) => type !== customer))('its own strategist beats that of %s', async (type) => {
    const own = await played(customer, `strategy:${customer}`);
    const other = await played(customer, `strategy:${type}`);
    expect(own.mean - other.mean).toBeGreaterThanOrEqual(OVERLAPS.has(`${type} on ${customer}`) ? 10 : 20);
  });
});
