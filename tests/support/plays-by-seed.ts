import { playThrough } from '#engine/policies/play-out.ts';
import { random } from '#engine/policies/simple-policies.ts';
import { recommended } from '#engine/policies/strategist.ts';
import { scoreConversation } from '#engine/scoring/scorecard.ts';
import { CUSTOMERS, loadScenario } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';

/** Whole conversations with all seven, with their scorecards, as text: the same wherever they are played. */
export async function playsBySeed(seeds: number): Promise<string> {
  const ruleSets = loadRuleSets(['cn']);
  const scenarios = await Promise.all(CUSTOMERS.map(loadScenario));
  return JSON.stringify(scenarios.flatMap((scenario) => Array.from({ length: seeds }, (_, seed) => {
    const state = playThrough(scenario, seed, seed % 2 === 0 ? random : recommended);
    return { state, card: scoreConversation(scenario, state, ruleSets) };
  })));
}
