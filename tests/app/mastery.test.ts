import { describe, expect, test } from 'vitest';
import { bestScore, masteryOf, nextPractice } from '#app/progress/mastery.ts';
import { finishedTalk } from '#tests/finished-talk.ts';

describe('mastery', () => {
  test('counts the latest three talks with a customer, weakest tactic first', () => {
    const talks = [0, 20, 20, 20].map((points) => finishedTalk('victim', points * 5, [{ id: 'sympathy', points, of: 20 }, { id: 'refocus', points: 5, of: 20 }]));
    expect(masteryOf(talks)).toEqual([
      { customer: 'victim', criterion: 'refocus', share: 0.25 },
      { customer: 'victim', criterion: 'sympathy', share: 1 },
    ]);
  });

  test('somebody never met comes next, then the lowest best score', () => {
    const talks = [finishedTalk('victim', 80), finishedTalk('evasive', 60), finishedTalk('evasive', 90)];
    expect(nextPractice(['victim', 'evasive', 'stubborn'], talks)).toBe('stubborn');
    expect(nextPractice(['victim', 'evasive'], talks)).toBe('victim');
    expect(bestScore(talks, 'evasive')).toBe(90);
    expect(bestScore(talks, 'stubborn')).toBe(-1);
  });
});
