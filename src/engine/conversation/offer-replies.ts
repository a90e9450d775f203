import { isCounterproductive, leadingAct } from '#engine/dialogue-act.ts';
import { holds, specificity, type Moment } from '#engine/scenario/holds.ts';
import type { Reply } from '#engine/scenario/scenario.ts';
import type { Script } from '#engine/scenario/script.ts';
import { drawIndex, drawWeighted, shuffle, type Draw } from '#engine/seeded-random.ts';
import { recommendedAmong } from './recommend.ts';

/** Replies offered at once: enough to hide the right one, few enough to read on a phone. */
export const REPLIES_OFFERED = 4;

/**
 * The replies offered at this moment, in drawn order: one that the type's strategy recommends, one that is well
 * meant at the wrong time, and tempting wrong ones. A reply once offered does not come again in the same talk,
 * unless nothing else is left to recommend.
 */
export function offerReplies(script: Script, moment: Moment, shown: readonly string[], random: number): Draw<string[]> {
  const fitting = script.repliesIn[moment.stage].filter((reply) => holds(reply.when, moment));
  const fresh = fitting.filter((reply) => !shown.includes(reply.id));
  const { strategy } = script.scenario;
  const recommended = recommendedAmong(fresh, strategy, moment) ?? recommendedAmong(fitting, strategy, moment);
  const offer = new Offer(random);
  if (recommended !== null) offer.add(recommended.replies, 1);
  const others = fresh.filter((reply) => !recommended?.replies.includes(reply));
  const harmful = others.filter((reply) => reply.acts.some(isCounterproductive));
  const wellMeant = others.filter((reply) => !reply.acts.some(isCounterproductive));
  offer.add(wellMeant, 1 + offer.toss());
  offer.add(harmful, REPLIES_OFFERED - offer.chosen.length);
  offer.add(wellMeant, REPLIES_OFFERED - offer.chosen.length);
  return shuffle(offer.random, offer.chosen.map((reply) => reply.id));
}

/** An offer in the making: replies join it by draw, each with another leading act as long as there is a choice. */
class Offer {
  readonly chosen: Reply[] = [];
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

  add(pool: readonly Reply[], count: number): void {
    for (let added = 0; added < count; added += 1) {
      const left = pool.filter((reply) => !this.chosen.includes(reply));
      const differing = left.filter((reply) => !this.#leads().includes(leadingAct(reply.acts)));
      const candidates = differing.length > 0 ? differing : left;
      if (candidates.length === 0) return;
      const drawn = drawWeighted(this.random, candidates, (reply) => 1 + 2 * specificity(reply.when));
      this.random = drawn.random;
      this.chosen.push(drawn.value);
    }
  }

  #leads() {
    return this.chosen.map((reply) => leadingAct(reply.acts));
  }
}
