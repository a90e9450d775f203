import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordAttempt } from '#engine/attempt/record.ts';
import { verifyAttempt } from '#engine/attempt/verify.ts';
import type { Conversation, PlayerReply } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { restore } from '#engine/conversation/restore.ts';
import { start } from '#engine/conversation/start.ts';
import { DIALOGUE_ACTS } from '#engine/dialogue-act.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { debrief } from '#engine/scoring/debrief.ts';
import { scoreConversation } from '#engine/scoring/scorecard.ts';
import { CUSTOMERS, hashOf, loadScenario } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';

const ruleSets = loadRuleSets(['cn']);
const scenarios = await Promise.all(CUSTOMERS.map(loadScenario));

/** What somebody might do in a turn: take the nth offered reply, or say anything at all. */
const move = fc.oneof(
  { weight: 3, arbitrary: fc.nat(3).map((place) => ({ place })) },
  { weight: 2, arbitrary: fc.uniqueArray(fc.constantFrom(...DIALOGUE_ACTS), { minLength: 1, maxLength: 3 }).map((acts) => ({ acts })) },
);
type Move = { place: number } | { acts: (typeof DIALOGUE_ACTS)[number][] };
const play = fc.record({ seed: fc.nat(), moves: fc.array(move, { minLength: 24, maxLength: 24 }) });

const asReply = (state: Conversation, one: Move): PlayerReply => ('acts' in one ? one : { choose: state.offered[one.place % state.offered.length]! });

function run(scenario: Scenario, seed: number, moves: readonly Move[], between: (state: Conversation) => Conversation = (state) => state): Conversation {
  let state = start(scenario, seed).state;
  for (const one of moves) {
    if (state.ending !== null) break;
    state = reply(scenario, between(state), asReply(state, one)).state;
  }
  return state;
}

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s, whatever is said', (_, scenario) => {
  test('ends within the limit, keeps the mood in range, and nobody says anything twice', () => {
    fc.assert(fc.property(play, ({ seed, moves }) => {
      const state = run(scenario, seed, moves);
      expect(state.ending).not.toBeNull();
      expect(state.turns.length).toBeLessThanOrEqual(scenario.turnLimit);
      expect(new Set(state.said).size).toBe(state.said.length);
      const replies = state.turns.flatMap((turn) => (turn.reply === null ? [] : [turn.reply]));
      expect(new Set(replies).size).toBe(replies.length);
      for (const turn of state.turns) {
        expect(turn.said.length).toBeGreaterThan(0);
        for (const value of Object.values(turn.moodAfter)) expect(value >= 0 && value <= 100).toBe(true);
      }
    }), { numRuns: 120 });
  });

  test('saved and restored at every turn, it goes on just the same', () => {
    fc.assert(fc.property(play, ({ seed, moves }) => {
      const saved = run(scenario, seed, moves, (state) => restore(scenario, JSON.parse(JSON.stringify(state))));
      expect(JSON.stringify(saved)).toBe(JSON.stringify(run(scenario, seed, moves)));
    }), { numRuns: 40 });
  });

  test('scores stay between 0 and their weights, and every point has its turn', () => {
    fc.assert(fc.property(play, ({ seed, moves }) => {
      const state = run(scenario, seed, moves);
      const card = scoreConversation(scenario, state, ruleSets);
      for (const criterion of card.criteria) {
        expect(criterion.points >= 0 && criterion.points <= criterion.of).toBe(true);
        if (criterion.points > 0) expect(criterion.evidence.length).toBeGreaterThan(0);
        for (const one of criterion.evidence) expect(one.turn >= 1 && one.turn <= state.turns.length).toBe(true);
      }
      if (card.conduct.breaches.some((breach) => breach.severity === 'auto-fail')) {
        expect(card.passed).toBe(false);
        expect(card.score).toBeLessThanOrEqual(40);
      }
    }), { numRuns: 60 });
  });

  test('an attempt of chosen replies replays to the byte, and its claim holds; a raised claim does not', () => {
    fc.assert(fc.property(fc.nat(), fc.array(fc.nat(3), { minLength: 24, maxLength: 24 }), (seed, places) => {
      const state = run(scenario, seed, places.map((place) => ({ place })));
      const frame = { contentHash: hashOf(scenario), mode: 'exam' as const, rules: ['cn'], languages: ['en'], startedAt: '2026-11-24T09:00:00Z', endedAt: '2026-11-24T09:10:00Z' };
      const attempt = recordAttempt(state, frame, scoreConversation(scenario, state, ruleSets));
      const verdict = verifyAttempt(attempt, scenario, hashOf(scenario), ruleSets);
      expect(JSON.stringify(verdict.state)).toBe(JSON.stringify(state));
      expect(verdict.claimHolds).toBe(true);
      const raised = { ...attempt, claimed: { ...attempt.claimed!, score: attempt.claimed!.score + 1 } };
      expect(verifyAttempt(raised, scenario, hashOf(scenario), ruleSets).claimHolds).toBe(false);
    }), { numRuns: 30 });
  });

  test('the debrief loses nothing on the best reply and never less than nothing', () => {
    const looked = debrief(scenario, run(scenario, 11, Array.from({ length: 24 }, (_move, index) => ({ place: index % 4 }))), ruleSets);
    for (const turn of looked.turns) {
      expect(turn.lost).toBeGreaterThanOrEqual(0);
      expect(turn.lost).toBe(Math.max(...turn.worth.map((one) => one.score)) - turn.worth.find((one) => one.reply === turn.chosen)!.score);
    }
  });
});
