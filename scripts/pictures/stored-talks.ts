import { recordAttempt } from '#engine/attempt/record.ts';
import type { Attempt } from '#engine/attempt/attempt.ts';
import type { PlayMode } from '#engine/attempt/play-mode.ts';
import type { Conversation } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import { playThrough } from '#engine/policies/play-out.ts';
import type { Policy } from '#engine/policies/policy.ts';
import { random } from '#engine/policies/simple-policies.ts';
import { recommended } from '#engine/policies/strategist.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Speaker } from '#engine/scenario/vocabulary.ts';
import { scoreConversation } from '#engine/scoring/scorecard.ts';
import { hashOf, loadScenario } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import type { FinishedTalk } from '#app/progress/progress-store.ts';

const RULES = ['cn'];

/** A talk that waits for its next reply: what the browser would have stored, and the reply to give now. */
export interface WaitingTalk {
  readonly attempt: Attempt;
  readonly recommended: string;
  readonly random: string;
}

export interface Played {
  readonly customer: string;
  readonly mode?: PlayMode;
  readonly seed?: number;
}

/** Plays so many turns of the type's own strategy. */
export async function talkAfter(turns: number, { customer, mode = 'learn', seed = 7 }: Played): Promise<WaitingTalk> {
  const scenario = await loadScenario(customer);
  let state = start(scenario, seed).state;
  for (let turn = 0; turn < turns; turn += 1) {
    const next = reply(scenario, state, { choose: recommended(scenario, state) }).state;
    if (next.ending !== null) break;
    state = next;
  }
  return waiting(scenario, state, mode);
}

/** Looks through plays by chance for a moment in which this speaker has the last word. */
export async function talkWhere(speaker: Speaker, { customer, mode = 'learn' }: Played): Promise<WaitingTalk> {
  const scenario = await loadScenario(customer);
  for (let seed = 1; seed < 400; seed += 1) {
    for (let state = start(scenario, seed).state; state.ending === null; state = reply(scenario, state, { choose: random(scenario, state) }).state) {
      if (state.turns.at(-1)?.said.at(-1)?.speaker === speaker) return waiting(scenario, state, mode);
    }
  }
  throw new Error(`Nobody but others has the last word with ${customer}; ${speaker} never does.`);
}

/** The last moment before the end, so that one reply more shows it. */
export async function talkBeforeEnd({ customer, mode = 'learn', seed = 7 }: Played): Promise<WaitingTalk> {
  const scenario = await loadScenario(customer);
  return talkAfter(playThrough(scenario, seed, recommended).turns.length - 1, { customer, mode, seed });
}

/** Talks with several customers, played well and badly, ended an hour apart. */
export async function finishedTalks(): Promise<FinishedTalk[]> {
  const plays: readonly (readonly [string, number, Policy])[] = [
    ['provocative', 3, random], ['victim', 5, random], ['provocative', 7, half], ['evasive', 4, recommended], ['stubborn', 9, random], ['provocative', 11, recommended],
  ];
  return Promise.all(plays.map(async ([customer, seed, policy], index) => finished(await loadScenario(customer), seed, policy, index)));
}

/** One talk that went well but not altogether: a debrief with something to say. */
export async function debriefedTalk(customer: string): Promise<FinishedTalk> {
  const scenario = await loadScenario(customer);
  for (let seed = 1; seed < 200; seed += 1) {
    const talk = finished(scenario, seed, half, 6);
    if (talk.endingKind === 'holds' && talk.score >= 70 && talk.score < 95) return talk;
  }
  throw new Error(`No talk with ${customer} went well but not altogether.`);
}

/** Follows the strategy at most turns and chance at the others. */
const half: Policy = (scenario, state) => (state.turn % 4 === 2 ? random : recommended)(scenario, state);

function waiting(scenario: Scenario, state: Conversation, mode: PlayMode): WaitingTalk {
  return { attempt: recordAttempt(state, frameOf(scenario, mode, 0, null)), recommended: recommended(scenario, state), random: random(scenario, state) };
}

function finished(scenario: Scenario, seed: number, policy: Policy, hour: number): FinishedTalk {
  const state = playThrough(scenario, seed, policy);
  const card = scoreConversation(scenario, state, loadRuleSets(RULES));
  return {
    id: `${scenario.id}-${seed}-${hour}`,
    attempt: recordAttempt(state, frameOf(scenario, hour % 2 === 0 ? 'learn' : 'practise', hour, 6), card),
    score: card.score, passed: card.passed, conduct: card.conduct.score, craft: card.craft.score,
    ending: state.ending!, endingKind: scenario.endings.find((ending) => ending.id === state.ending)!.kind,
    criteria: card.criteria.map(({ id, points, of }) => ({ id, points, of })),
  };
}

function frameOf(scenario: Scenario, mode: PlayMode, hour: number, minutes: number | null) {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 1 + hour, minute)).toISOString();
  return { contentHash: hashOf(scenario), mode, rules: RULES, languages: ['zh-CN'], startedAt: at(0), endedAt: minutes === null ? null : at(minutes) };
}
