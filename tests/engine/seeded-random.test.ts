import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawIndex, drawWeighted, nextRandom, seedRandom, shuffle } from '#engine/seeded-random.ts';

describe('seeded chance', () => {
  test('the same seed draws the same, neighbouring seeds differ', () => {
    expect(nextRandom(seedRandom(7))).toEqual(nextRandom(seedRandom(7)));
    const values = new Set(Array.from({ length: 500 }, (_, seed) => nextRandom(seedRandom(seed)).value));
    expect(values.size).toBe(500);
  });

  test('a die of six falls on each side about as often', () => {
    const counts = [0, 0, 0, 0, 0, 0];
    let random = seedRandom(1);
    for (let throws = 0; throws < 6000; throws += 1) {
      const drawn = drawIndex(random, 6);
      counts[drawn.value]! += 1;
      random = drawn.random;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });

  test('weights are chances', () => {
    let random = seedRandom(3);
    let heavy = 0;
    for (let draws = 0; draws < 4000; draws += 1) {
      const drawn = drawWeighted(random, ['light', 'heavy'], (item) => (item === 'heavy' ? 3 : 1));
      random = drawn.random;
      if (drawn.value === 'heavy') heavy += 1;
    }
    expect(heavy / 4000).toBeCloseTo(0.75, 1);
  });

  test('an empty list cannot be drawn from', () => {
    expect(() => drawWeighted(1, [], () => 1)).toThrow(RangeError);
  });

  test('a shuffle keeps every item', () => {
    fc.assert(fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
      expect(shuffle(seed, items).value.toSorted((one, other) => one - other)).toEqual(items.toSorted((one, other) => one - other));
    }));
  });
});
