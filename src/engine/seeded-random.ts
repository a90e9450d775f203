/** Chance as a value: the generator's whole state is one unsigned 32-bit integer that lives in the conversation. */
export interface Draw<T> {
  readonly value: T;
  readonly random: number;
}

/** A state that differs well between neighbouring seeds. */
export function seedRandom(seed: number): number {
  return nextRandom(nextRandom(seed >>> 0).random ^ 0x9e3779b9).random;
}

/** Mulberry32 (Tommy Ettinger, public domain): an integer in 0 … 2³²−1 and the next state. */
export function nextRandom(random: number): Draw<number> {
  const state = (random + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return { value: (mixed ^ (mixed >>> 14)) >>> 0, random: state };
}

/** An integer in 0 … below−1. */
export function drawIndex(random: number, below: number): Draw<number> {
  const next = nextRandom(random);
  return { value: next.value % below, random: next.random };
}

/** One item, each as likely as its whole-number weight says. The list must not be empty. */
export function drawWeighted<T>(random: number, items: readonly T[], weightOf: (item: T) => number): Draw<T> {
  let total = 0;
  for (const item of items) total += weightOf(item);
  const drawn = drawIndex(random, total);
  let left = drawn.value;
  for (const item of items) {
    left -= weightOf(item);
    if (left < 0) return { value: item, random: drawn.random };
  }
  throw new RangeError('drawWeighted: the list is empty or its weights are not positive');
}

/** The same items in a drawn order (Fisher–Yates). */
export function shuffle<T>(random: number, items: readonly T[]): Draw<T[]> {
  const shuffled = [...items];
  let state = random;
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const drawn = drawIndex(state, last + 1);
    state = drawn.random;
    [shuffled[last], shuffled[drawn.value]] = [shuffled[drawn.value]!, shuffled[last]!];
  }
  return { value: shuffled, random: state };
}
