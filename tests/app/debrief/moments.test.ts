import { describe, expect, test } from 'vitest';
import { playThrough } from '#engine/policies/play-out.ts';
import { random } from '#engine/policies/simple-policies.ts';
import { recommended } from '#engine/policies/strategist.ts';
import { EXPRESSIONS } from '#engine/scenario/vocabulary.ts';
import { scoreConversation } from '#engine/scoring/scorecard.ts';
import { momentsOf } from '#app/debrief/moments.ts';
import english from '#locales/en/ui.json' with { type: 'json' };
import chinese from '#locales/zh-CN/ui.json' with { type: 'json' };
import { loadScenario } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';

const RULES = loadRuleSets(['cn']);
const CUSTOMERS = ['provocative', 'evasive', 'victim', 'overconfident', 'stubborn', 'sophisticated', 'promiser'];

describe.each(CUSTOMERS)('the moments of a talk with %s', (customer) => {
  test.each([['well', recommended], ['badly', random]] as const)('played %s: every turn, its mood and its points', async (_how, policy) => {
    const scenario = await loadScenario(customer);
    const state = playThrough(scenario, 5, policy);
    const card = scoreConversation(scenario, state, RULES);
    const moments = momentsOf(state, card);
    expect(moments.map(({ turn }) => turn)).toEqual([0, ...state.turns.map(({ turn }) => turn)]);
    expect(moments[0]!.mood).toEqual(state.turns[0]!.moodBefore);
    expect(moments.at(-1)!.mood).toEqual(state.mood);
    for (const { id, evidence } of card.criteria) {
      expect(moments.filter(({ won }) => won.includes(id)).map(({ turn }) => turn)).toEqual([...new Set(evidence.filter(({ points }) => points > 0).map(({ turn }) => turn))]);
      expect(moments.filter(({ lost }) => lost.includes(id)).map(({ turn }) => turn)).toEqual([...new Set(evidence.filter(({ points }) => points < 0).map(({ turn }) => turn))]);
    }
    expect(moments.filter(({ crossed }) => crossed.length > 0).map(({ turn }) => turn)).toEqual([...new Set(card.conduct.breaches.map(({ turn }) => turn))].toSorted((one, other) => one - other));
  });
});

test('a face stays until the customer shows another; before the first there is none', async () => {
  const state = playThrough(await loadScenario('evasive'), 1, random);
  const card = { criteria: [], conduct: { score: 100, breaches: [] } };
  const line = { line: 'x', expression: 'calm', speaker: 'narrator' } as const;
  const turns = state.turns.slice(0, 3).map((turn, index) => ({ ...turn, said: index === 1 ? [{ ...line, expression: 'sad', speaker: 'customer' } as const, line] : [line] }));
  expect(momentsOf({ ...state, opening: [line], turns }, card).map(({ face }) => face)).toEqual([null, null, 'sad', 'sad']);
});

test('every face has its word in both languages', () => {
  for (const { picture } of [english, chinese]) expect(Object.keys(picture.face).toSorted()).toEqual([...EXPRESSIONS].toSorted());
});
