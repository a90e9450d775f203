import { describe, expect, test } from 'vitest';
import { periodKey, previousKey } from '#server/standings/periods.ts';

const at = (iso: string) => Date.parse(iso);

describe('periods', () => {
  test.each([
    ['2026-11-24T12:00:00Z', 'week:2026-W48'],
    ['2026-01-01T00:00:00Z', 'week:2026-W01'],
    ['2027-01-01T00:00:00Z', 'week:2026-W53'], // a Friday: the week belongs to the year of its Thursday
    ['2024-12-30T00:00:00Z', 'week:2025-W01'],
  ])('%s lies in %s', (moment, week) => {
    expect(periodKey('week', at(moment))).toBe(week);
  });

  test('a month and the one before it, over the turn of the year', () => {
    expect(periodKey('month', at('2026-01-31T23:59:59Z'))).toBe('month:2026-01');
    expect(previousKey('month', at('2026-01-31T23:59:59Z'))).toBe('month:2025-12');
    expect(previousKey('month', at('2026-03-31T12:00:00Z'))).toBe('month:2026-02');
  });

  test('a week before, and nothing before all time', () => {
    expect(previousKey('week', at('2026-01-02T00:00:00Z'))).toBe('week:2025-W52');
    expect(previousKey('all', at('2026-01-02T00:00:00Z'))).toBeNull();
  });
});
