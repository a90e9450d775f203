import { isCounterproductive } from '#engine/dialogue-act.ts';
import { holds, overlaps, type Moment } from '#engine/scenario/holds.ts';
import type { Reply, StrategyRule } from '#engine/scenario/scenario.ts';

/** What the strategy asks for at this moment: the rules that apply, first things first. */
export function rulesFor(strategy: readonly StrategyRule[], moment: Moment): StrategyRule[] {
  return strategy.filter((rule) => holds(rule.when, moment));
}

/** Whether a reply does what the rule asks, and nothing that spoils it. */
export function follows(reply: Reply, rule: StrategyRule): boolean {
  return (
    overlaps(rule.play, reply.acts) &&
    !reply.acts.some(isCounterproductive) &&
    reply.claims === undefined &&
    reply.redLine === undefined &&
    (rule.channel === undefined || (reply.contact !== undefined && rule.channel.includes(reply.contact.channel))) &&
    !(rule.avoid !== undefined && overlaps(rule.avoid, reply.acts))
  );
}

/** The first applicable rule that one of these replies follows, and the replies that follow it. */
export function recommendedAmong(
  replies: readonly Reply[],
  strategy: readonly StrategyRule[],
  moment: Moment,
): { readonly rule: StrategyRule; readonly replies: Reply[] } | null {
  for (const rule of rulesFor(strategy, moment)) {
    const following = replies.filter((reply) => follows(reply, rule));
    if (following.length > 0) return { rule, replies: following };
  }
  return null;
}
