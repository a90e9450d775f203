import type { Conversation } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import { momentOf } from '#engine/conversation/moment.ts';
import { rulesFor } from '#engine/conversation/recommend.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import { playOut } from '#engine/policies/play-out.ts';
import { recommended } from '#engine/policies/strategist.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { RuleSet } from './rule-set.ts';
import { scoreConversation, type Scorecard } from './scorecard.ts';

/** What each offered reply would have come to, had the strategy been followed from there on. */
export interface ReplyWorth {
  readonly reply: string;
  readonly score: number;
}

/** One turn looked back on. */
export interface DebriefTurn {
  readonly turn: number;
  readonly chosen: string;
  readonly acts: readonly DialogueAct[];
  /** The rule of the strategy that this moment called for, if one did. */
  readonly rule: string | null;
  readonly worth: readonly ReplyWorth[];
  /** The best of the offered replies; the chosen one if none was better. */
  readonly best: string;
  /** Points of the final score given away here: the best reply's worth less the chosen one's. */
  readonly lost: number;
}

/** A finished conversation explained. */
export interface Debrief {
  readonly scorecard: Scorecard;
  readonly turns: readonly DebriefTurn[];
  readonly neverFoundOut: readonly string[];
}

/** Looks back on a conversation, turn by turn, by playing every reply not taken. */
export function debrief(scenario: Scenario, state: Conversation, ruleSets: readonly RuleSet[]): Debrief {
  const turns: DebriefTurn[] = [];
  let before = start(scenario, state.seed).state;
  for (const turn of state.turns) {
    if (turn.reply === null) break;
    turns.push(lookBack(scenario, before, turn.reply, ruleSets));
    before = reply(scenario, before, { choose: turn.reply }).state;
  }
  return {
    scorecard: scoreConversation(scenario, state, ruleSets),
    turns,
    neverFoundOut: scenario.facts.filter((fact) => !state.facts.includes(fact)),
  };
}

/** What each reply on offer is worth, and how the chosen one compares. */
export function lookBack(scenario: Scenario, before: Conversation, chosen: string, ruleSets: readonly RuleSet[]): DebriefTurn {
  const worth = before.offered.map((id) => ({ reply: id, score: worthOf(scenario, before, id, ruleSets) }));
  const chosenScore = worth.find((one) => one.reply === chosen)!.score;
  const best = worth.reduce((highest, one) => (one.score > highest.score ? one : highest), { reply: chosen, score: chosenScore });
  return {
    turn: before.turn,
    chosen,
    acts: reply(scenario, before, { choose: chosen }).state.turns.at(-1)!.acts,
    rule: rulesFor(scenario.strategy, momentOf(scenario, before))[0]?.id ?? null,
    worth,
    best: best.reply,
    lost: best.score - chosenScore,
  };
}

function worthOf(scenario: Scenario, before: Conversation, id: string, ruleSets: readonly RuleSet[]): number {
  const after = reply(scenario, before, { choose: id }).state;
  return scoreConversation(scenario, playOut(scenario, after, recommended), ruleSets).score;
}
