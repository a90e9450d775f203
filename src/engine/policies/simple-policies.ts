import { nextRandom, seedRandom } from '#engine/seeded-random.ts';
import type { Policy } from './policy.ts';

/** Any offered reply, by a chance of its own drawn from seed and turn. */
export const random: Policy = (_scenario, state) => {
  const drawn = nextRandom(seedRandom(state.seed) ^ Math.imul(state.turn, 0x9e3779b1));
  return state.offered[drawn.value % state.offered.length]!;
};

export const first: Policy = (_scenario, state) => state.offered[0]!;

/** The reply whose wording measures highest; ties go to the first. */
export function highest(measure: (replyId: string) => number): Policy {
  return (_scenario, state) => state.offered.reduce((best, id) => (measure(id) > measure(best) ? id : best));
}
