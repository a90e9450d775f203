import { describe, expect, test } from 'vitest';
import { instantOf, localOf, timeZones } from '#app/desk/zone-time.ts';

describe('a wall clock in a time zone', () => {
  test.each([
    ['2026-12-01T18:00', 'Asia/Shanghai', '2026-12-01T10:00:00.000Z'],
    ['2026-12-01T18:00', 'UTC', '2026-12-01T18:00:00.000Z'],
    ['2026-07-01T09:30', 'America/New_York', '2026-07-01T13:30:00.000Z'],
    ['2026-01-01T09:30', 'America/New_York', '2026-01-01T14:30:00.000Z'],
    ['2026-01-01T00:15', 'Asia/Kathmandu', '2025-12-31T18:30:00.000Z'],
  ])('%s in %s', (local, zone, instant) => {
    expect(instantOf(local, zone)).toBe(instant);
    expect(localOf(instant, zone)).toBe(local);
  });

  test('an hour that the zone skips goes on as if it did not; one that comes twice is the first', () => {
    expect(instantOf('2026-03-08T02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
    expect(instantOf('2026-11-01T01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  test.each(['', 'tomorrow', '2026-13-01T10:00', '2026-12-01'])('what is no time is none: “%s”', (text) => {
    expect(instantOf(text, 'Asia/Shanghai')).toBeNull();
  });
});

test('the zones offered hold the one that is set', () => {
  expect(timeZones('Asia/Shanghai')).toContain('Asia/Shanghai');
  expect(timeZones('UTC')).toContain('UTC');
});
