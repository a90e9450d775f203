import { expect, test } from 'vitest';
import { bearingOf } from '#game/body-language/bearing.ts';

const feelings = { tension: 30, trust: 30, commitment: 0 };

test('tension comes forward, breathes faster, stares and at last trembles', () => {
  const [calm, hot] = [bearingOf(feelings), bearingOf({ ...feelings, tension: 90 })];
  expect(hot.lean).toBeGreaterThan(calm.lean);
  expect(hot.breath).toBeGreaterThan(calm.breath);
  expect(hot.blinkEvery[0]).toBeGreaterThan(calm.blinkEvery[1]);
  expect([calm.tremble, hot.tremble]).toEqual([0, 2]);
});

test('distrust draws back, trust comes near', () => {
  expect(bearingOf({ ...feelings, trust: 10 }).lean).toBeLessThan(0);
  expect(bearingOf({ ...feelings, trust: 70 }).lean).toBeGreaterThan(0);
});
