import { describe, expect, test } from 'vitest';
import { curveRows, linePoints } from '#app/debrief/curve-rows.ts';

describe('a curve is broken into rows', () => {
  test.each([[1, 7, 1, 1], [7, 7, 7, 1], [8, 7, 4, 2], [13, 7, 7, 2], [15, 7, 5, 3], [25, 18, 13, 2], [9, 18, 9, 1]])('%i moments, room for %i: %i in each of %i rows', (count, most, columns, lines) => {
    const broken = curveRows(count, most);
    expect(broken.columns).toBe(columns);
    expect(broken.rows).toHaveLength(lines);
    expect(broken.rows.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))).toEqual(Array.from({ length: count }, (_, index) => index));
  });

  test('and a line goes on beyond its row on either side', () => {
    const values = [10, 20, 30, 40];
    expect(linePoints(values, { from: 0, to: 4 })).toBe('0.5,90 1.5,80 2.5,70 3.5,60');
    expect(linePoints(values, { from: 0, to: 2 })).toBe('0.5,90 1.5,80 2.5,70');
    expect(linePoints(values, { from: 2, to: 4 })).toBe('-0.5,80 0.5,70 1.5,60');
  });
});
