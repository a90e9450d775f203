import type { Conversation } from '#engine/conversation/conversation.ts';
import { momentOf } from '#engine/conversation/moment.ts';
import { rulesFor } from '#engine/conversation/recommend.ts';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import { isCounterproductive } from '#engine/dialogue-act.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { follows, scriptOf } from '#engine/scenario/script.ts';

/** A moment that called for something, and whether the reply was what the strategy asks for. */
export interface MetMoment {
  readonly turn: number;
  /** The rule of the strategy that applied. */
  readonly rule: string;
  readonly isMet: boolean;
}

/** Every moment of a talk as a test item: what the strategy asked for, and whether it was done without harm. Typed replies end the list. */
export function momentsOf(scenario: Scenario, state: Conversation): MetMoment[] {
  const { replies } = scriptOf(scenario);
  const moments: MetMoment[] = [];
  let before = start(scenario, state.seed).state;
  for (const { turn, reply: chosen } of state.turns) {
    if (chosen === null) break;
    const rules = rulesFor(scenario.strategy, momentOf(scenario, before));
    const said = replies.get(chosen)!;
    if (rules[0] !== undefined) {
      moments.push({ turn, rule: rules[0].id, isMet: rules.some((rule) => follows(said, rule)) && !said.acts.some(isCounterproductive) });
    }
    before = reply(scenario, before, { choose: chosen }).state;
  }
  return moments;
}
