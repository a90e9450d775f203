import type { Attempt } from '#engine/attempt/attempt.ts';
import { recordAttempt } from '#engine/attempt/record.ts';
import { playThrough } from '#engine/policies/play-out.ts';
import { random } from '#engine/policies/simple-policies.ts';
import { recommended } from '#engine/policies/strategist.ts';
import { scoreConversation } from '#engine/scoring/scorecard.ts';
import type { Grant } from '#contract/attempt.ts';
import { shelved } from '#server/scenario-shelf.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';

const POLICIES = { recommended, random };

/** The record of an issued talk, played to its end. */
export async function playedAttempt(grant: Pick<Grant, 'scenario' | 'seed' | 'mode' | 'rules'>, policy: keyof typeof POLICIES = 'recommended'): Promise<Attempt> {
  const { scenario, hash } = await shelved(grant.scenario);
  const state = playThrough(scenario, grant.seed, POLICIES[policy]);
  const frame = {
    contentHash: hash, mode: grant.mode, rules: [...grant.rules], languages: ['en'], startedAt: '2026-11-24T08:00:00.000Z', endedAt: '2026-11-24T08:06:00.000Z',
  };
  return recordAttempt(state, frame, scoreConversation(scenario, state, loadRuleSets(grant.rules)));
}
