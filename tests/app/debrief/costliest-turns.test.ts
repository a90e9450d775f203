import { expect, test } from 'vitest';
import type { DebriefTurn } from '#engine/scoring/debrief.ts';
import { costliestTurns } from '#app/debrief/costliest-turns.ts';
import { readingTime } from '#app/debrief/reading-time.ts';

const turn = (number: number, lost: number): DebriefTurn => ({ turn: number, chosen: 'x', acts: [], rule: null, worth: [], best: lost > 0 ? 'y' : null, lost });

test('the costliest turns come first, of equals the earlier; turns that cost nothing never', () => {
  expect(costliestTurns([turn(1, 2), turn(2, 9), turn(3, 0), turn(4, 2), turn(5, 4)]).map((one) => one.turn)).toEqual([2, 5, 1]);
  expect(costliestTurns([turn(1, 0), turn(2, 3)]).map((one) => one.turn)).toEqual([2]);
});

test('long lines stand longer, and Chinese letters count for more', () => {
  expect(readingTime(40, 'en')).toBeGreaterThan(readingTime(10, 'en'));
  expect(readingTime(40, 'zh-CN')).toBeGreaterThan(readingTime(40, 'en'));
  expect(readingTime(5000, 'en')).toBeLessThanOrEqual(12_000);
});
