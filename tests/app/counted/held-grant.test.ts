import { describe, expect, test } from 'vitest';
import { inStock, underway } from '#app/counted/held-grant.ts';
import { attemptOn } from '#tests/finished-talk.ts';
import { heldGrant } from '#tests/held-grant.ts';

const now = Date.now();

describe('the stock', () => {
  test('has the person’s own unplayed seeds for that customer and mode, oldest first', () => {
    const [first, second] = [heldGrant(), heldGrant()];
    const others = [heldGrant({ personId: 'bo' }), heldGrant({ mode: 'exam' }), heldGrant({ scenario: 'evasive' }), heldGrant({ assignmentId: 'a' }), heldGrant({ talk: attemptOn('victim', false) }), heldGrant({ isPutAside: true })];
    expect(inStock([second, ...others, first], 'ann', 'victim', 'learn', now)).toEqual([first, second]);
  });

  test('a seed begun on is free again only after an hour without a reply', () => {
    const grants = [heldGrant({ takenAt: now - 60_000 }), heldGrant({ takenAt: now - 7_200_000 })];
    expect(inStock(grants, 'ann', 'victim', 'learn', now)).toEqual([grants[1]]);
  });
});

describe('what goes on', () => {
  test('is the talk begun last, and not one put aside', () => {
    const talks = [heldGrant({ talk: attemptOn('victim', false) }), heldGrant({ talk: attemptOn('victim', false) }), heldGrant({ talk: attemptOn('victim', false), isPutAside: true })];
    expect(underway(talks, 'ann', 'victim', null)).toBe(talks[1]);
    expect(underway(talks, 'bo', 'victim', null)).toBeUndefined();
  });

  test('an attempt at an assignment goes on even before the first reply; practice does not', () => {
    const assigned = heldGrant({ assignmentId: 'a' });
    expect(underway([heldGrant(), assigned], 'ann', 'victim', 'a')).toBe(assigned);
    expect(underway([heldGrant(), assigned], 'ann', 'victim', null)).toBeUndefined();
  });
});
