import { describe, expect, test } from 'vitest';
import type { Conversation } from '#engine/conversation/conversation.ts';
import { playThrough } from '#engine/policies/play-out.ts';
import type { Policy } from '#engine/policies/policy.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { scoreConversation } from '#engine/scoring/scorecard.ts';
import { CUSTOMERS, loadScenario } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import { bully, playAsBore, pleaser } from '#tests/characters.ts';

const SEEDS = 60;
const ruleSets = loadRuleSets(['cn']);

function played(scenario: Scenario, play: (scenario: Scenario, seed: number) => Conversation) {
  return Array.from({ length: SEEDS }, (_, seed) => {
    const state = play(scenario, seed);
    const kind = scenario.endings.find((ending) => ending.id === state.ending)!.kind;
    return { kind, turns: state.turns.length, card: scoreConversation(scenario, state, ruleSets) };
  });
}

const by = (policy: Policy) => (scenario: Scenario, seed: number) => playThrough(scenario, seed, policy);
const share = (count: number) => count / SEEDS;

describe.each(CUSTOMERS)('%s', (customer) => {
  test('shows the bully the door: broken off or a complaint, never a pass, and red lines on record', async () => {
    const plays = played(await loadScenario(customer), by(bully));
    expect(plays.filter((play) => play.card.passed)).toEqual([]);
    expect(plays.filter((play) => play.kind === 'holds')).toEqual([]);
    const onRecord = plays.filter((play) => play.card.conduct.breaches.length > 0);
    expect(share(onRecord.length)).toBeGreaterThan(0.6); // bare orders are no red line, and some never get past the shutter
  });

  test('does not let the bore pass: listening alone brings no agreement that holds', async () => {
    const plays = played(await loadScenario(customer), playAsBore);
    expect(plays.filter((play) => play.card.passed)).toEqual([]);
    expect(plays.filter((play) => play.kind === 'holds')).toEqual([]);
  });

  test('gives the pleaser words, not money', async () => {
    const plays = played(await loadScenario(customer), by(pleaser));
    expect(plays.filter((play) => play.card.passed)).toEqual([]);
    expect(plays.filter((play) => play.kind === 'holds')).toEqual([]);
  });
});
