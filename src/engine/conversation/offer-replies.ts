import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { Moment } from '#engine/scenario/holds.ts';
import type { StrategyRule } from '#engine/scenario/scenario.ts';
import type { Script, ScriptedReply } from '#engine/scenario/script.ts';
import { drawIndex, drawWeighted, shuffle, type Draw } from '#engine/seeded-random.ts';
import { rulesFor } from './recommend.ts';

/** Replies offered at once: enough to hide the right one, few enough to read on a phone. */
export const REPLIES_OFFERED = 4;

/**
 * The replies offered at this moment, in drawn order: one that the type's strategy recommends, one that is well
 * meant at the wrong time, and tempting wrong ones. A reply once offered does not come again in the same talk,
 * unless nothing else is left to recommend.
 */
export function offerReplies(script: Script, moment: Moment, shown: readonly string[], random: number): Draw<string[]> {
  const known = new Set(shown);
  const ofStage = script.repliesIn.get(moment.stage)!;
  const fresh = ofStage.filter((one) => !known.has(one.reply.id) && one.fits(moment));
  const rules = rulesFor(script.scenario.strategy, moment);
  const recommended = recommendedAmong(fresh, rules) ?? recommendedAmong(ofStage.filter((one) => one.fits(moment)), rules) ?? [];
  const others = fresh.filter((one) => !recommended.includes(one));
  const harmful = others.filter((one) => one.isHarmful);
  const wellMeant = others.filter((one) => !one.isHarmful);
  const offer = new Offer(random);
  offer.add(recommended, 1);
  offer.add(wellMeant, 1 + offer.toss());
  offer.add(harmful, REPLIES_OFFERED - offer.chosen.length);
  offer.add(wellMeant, REPLIES_OFFERED - offer.chosen.length);
  return shuffle(offer.random, offer.chosen.map(({ reply }) => reply.id));
}

/** Those that follow the first rule that any of them follows. */
function recommendedAmong(replies: readonly ScriptedReply[], rules: readonly StrategyRule[]): ScriptedReply[] | null {
  for (const rule of rules) {
    const following = replies.filter((one) => one.follows.has(rule));
    if (following.length > 0) return following;
  }
  return null;
}

/** An offer in the making: replies join it by draw, each with another leading act as long as there is a choice. */
class Offer {
  readonly chosen: ScriptedReply[] = [];
  readonly #leads = new Set<DialogueAct>();
  random: number;

  constructor(random: number) {
    this.random = random;
  }

  /** 0 or 1. */
  toss(): number {
    const drawn = drawIndex(this.random, 2);
    this.random = drawn.random;
    return drawn.value;
  }

  add(pool: readonly ScriptedReply[], count: number): void {
    for (let added = 0; added < count; added += 1) {
      const left = pool.filter((one) => !this.chosen.includes(one));
      const differing = left.filter((one) => !this.#leads.has(one.lead));
      const candidates = differing.length > 0 ? differing : left;
      if (candidates.length === 0) return;
      const drawn = drawWeighted(this.random, candidates, (one) => one.weight);
      this.random = drawn.random;
      this.chosen.push(drawn.value);
      this.#leads.add(drawn.value.lead);
    }
  }
}
