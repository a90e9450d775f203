import { isCounterproductive, type DialogueAct } from '#engine/dialogue-act.ts';
import { momentOf } from '#engine/conversation/moment.ts';
import { rulesFor } from '#engine/conversation/recommend.ts';
import { overlaps } from '#engine/scenario/holds.ts';
import type { Reply, StrategyRule } from '#engine/scenario/scenario.ts';
import { follows, scriptOf } from '#engine/scenario/script.ts';
import type { Policy } from './policy.ts';

/**
 * Plays a type's strategy whoever the customer is: at each turn the first of its rules that applies and that an
 * offered reply follows. It sees what any trainee sees (mood, stage, cues, its own past acts) and nothing of the
 * script. When no rule can be followed it takes the reply closest to its acts.
 */
export function strategist(strategy: readonly StrategyRule[]): Policy {
  const ownActs = strategy.flatMap((rule) => rule.play);
  return (scenario, state) => {
    const { replies } = scriptOf(scenario);
    const offered = state.offered.map((id) => replies.get(id)!);
    const moment = momentOf(scenario, state);
    for (const rule of rulesFor(strategy, moment)) {
      const best = bestFollowing(offered, rule);
      if (best !== undefined) return best.id;
    }
    return offered.toSorted((one, other) => closeness(other, ownActs) - closeness(one, ownActs))[0]!.id;
  };
}

/** The strategist of the customer's own type. */
export const recommended: Policy = (scenario, state) => strategistOf(scenario.strategy)(scenario, state);

const made = new WeakMap<readonly StrategyRule[], Policy>();

function strategistOf(strategy: readonly StrategyRule[]): Policy {
  let policy = made.get(strategy);
  if (policy === undefined) made.set(strategy, (policy = strategist(strategy)));
  return policy;
}

function bestFollowing(offered: readonly Reply[], rule: StrategyRule): Reply | undefined {
  const following = offered.filter((reply) => follows(reply, rule));
  const rank = (reply: Reply) => rule.play.findIndex((act) => reply.acts.includes(act));
  return following.toSorted((one, other) => rank(one) - rank(other))[0];
}

function closeness(reply: Reply, ownActs: readonly DialogueAct[]): number {
  return (overlaps(ownActs, reply.acts) ? 1 : 0) - 2 * reply.acts.filter(isCounterproductive).length;
}
