import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber } from '#engine/scenario/calendar.ts';

test('agrees with the Gregorian calendar of the platform', () => {
  fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    if (date.length > 10 || date.startsWith('-') || date.startsWith('+')) return;
    expect(dayNumber(date)).toBe(day);
    expect(addDays('1970-01-01', day)).toBe(date);
  }));
});

test('crosses months, years and leap days', () => {
  expect(addDays('2026-11-24', 7)).toBe('2026-12-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});
