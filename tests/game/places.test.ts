import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayTimeAt } from '#game/places/day-time.ts';
import type { PlaceLife } from '#game/places/place-life.ts';
import { CUSTOMERS } from '#scenarios/catalog.ts';

test.each([[5, 'night'], [6, 'morning'], [10, 'morning'], [11, 'noon'], [15, 'noon'], [16, 'evening'], [19, 'evening'], [20, 'night'], [0, 'night']] as const)('at %i it is %s', (hour, time) => {
  expect(dayTimeAt(hour)).toBe(time);
});

describe.each([...CUSTOMERS, 'street'])('the place of %s', (place) => {
  const life: PlaceLife = JSON.parse(readFileSync(join(import.meta.dirname, `../../assets/places/${place}.json`), 'utf8'));

  test('lives, but quietly: nothing but a flame or a fly moves faster than once a second', () => {
    expect(life.pieces.length).toBeGreaterThan(0);
    expect(life.pieces.filter(({ motion }) => motion.kind !== 'buzz' && motion.kind !== 'swell' && motion.seconds < 1)).toEqual([]);
  });

  test('what hangs is drawn around where it hangs', () => {
    for (const { box: [x, y, width, height], pivot } of life.pieces) {
      expect(pivot[0]).toBeGreaterThanOrEqual(x - 1);
      expect(pivot[0]).toBeLessThanOrEqual(x + width);
      expect(pivot[1]).toBeGreaterThanOrEqual(y - 1);
      expect(pivot[1]).toBeLessThanOrEqual(y + height);
    }
  });
});
