import type { Conversation, PlayerReply, Turn } from '#engine/conversation/conversation.ts';
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
  /** The reply's id; null where it was typed. */
  readonly chosen: string | null;
  readonly acts: readonly DialogueAct[];
  /** The rule of the strategy that this moment called for, if one did. */
  readonly rule: string | null;
  readonly worth: readonly ReplyWorth[];
  /** The best of the offered replies; null if what was said was as good. */
  readonly best: string | null;
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
    const said = saidIn(turn);
    turns.push(lookBack(scenario, before, said, ruleSets));
    before = reply(scenario, before, said).state;
  }
  return {
    scorecard: scoreConversation(scenario, state, ruleSets),
    turns,
    neverFoundOut: scenario.facts.filter((fact) => !state.facts.includes(fact)),
  };
}

/** What each reply on offer is worth, and how the chosen one compares. */
export function lookBack(scenario: Scenario, before: Conversation, said: PlayerReply, ruleSets: readonly RuleSet[]): DebriefTurn {
  const chosen = 'choose' in said ? said.choose : null;
  const worth = before.offered.map((id) => ({ reply: id, score: worthOf(scenario, before, { choose: id }, ruleSets) }));
  const own = worth.find((one) => one.reply === chosen)?.score ?? worthOf(scenario, before, said, ruleSets);
  const best = worth.reduce<{ reply: string | null; score: number }>((highest, one) => (one.score > highest.score ? one : highest), { reply: null, score: own });
  return {
    turn: before.turn,
    chosen,
    acts: reply(scenario, before, said).state.turns.at(-1)!.acts,
    rule: rulesFor(scenario.strategy, momentOf(scenario, before))[0]?.id ?? null,
    worth,
    best: best.reply,
    lost: best.score - own,
  };
}

/** What was said in a turn, as it can be said again. */
export function saidIn({ reply: chosen, own }: Turn): PlayerReply {
  return chosen === null ? own! : { choose: chosen };
}

function worthOf(scenario: Scenario, before: Conversation, said: PlayerReply, ruleSets: readonly RuleSet[]): number {
  const after = reply(scenario, before, said).state;
  return scoreConversation(scenario, playOut(scenario, after, recommended), ruleSets).score;
}
