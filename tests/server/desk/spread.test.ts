import { expect, test } from 'vitest';
import { spreadOf } from '#server/desk/spread.ts';

test('scores spread over bins of ten; 100 lies in the last', () => {
  const spread = spreadOf([{ score: 100, passed: 1, attempts: 1 }, { score: 9, passed: 0, attempts: 2 }, { score: 70, passed: 1, attempts: 1 }]);
  expect(spread).toEqual({ attempts: 4, mean: 47, median: 39.5, passRate: 0.5, bins: [2, 0, 0, 0, 0, 0, 0, 1, 0, 1] });
});

test('the median of an odd number is the one in the middle; the same score passed and not counts together', () => {
  expect(spreadOf([{ score: 70, passed: 0, attempts: 1 }, { score: 70, passed: 1, attempts: 1 }, { score: 20, passed: 0, attempts: 1 }])).toMatchObject({ median: 70, attempts: 3 });
});
