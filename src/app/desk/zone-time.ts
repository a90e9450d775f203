/**
 * The moment that a wall clock in a time zone shows as `2026-12-01T18:00`. An hour that the zone skips is taken as the clock
 * would go on without the jump; of an hour that comes twice, the first is meant.
 * @returns ISO 8601 in UTC; null where this is no time
 */
export function instantOf(local: string, timeZone: string): string | null {
  const asUtc = Date.parse(`${local}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(local) || Number.isNaN(asUtc)) return null;
  const offsets = [offsetAt(asUtc - DAY_MS, timeZone), offsetAt(asUtc + DAY_MS, timeZone)];
  const candidates = offsets.map((offset) => asUtc - offset);
  const fitting = candidates.find((at) => at + offsetAt(at, timeZone) === asUtc);
  return new Date(fitting ?? candidates[0]!).toISOString();
}

/** What the wall clock in a time zone shows at that moment: `2026-12-01T18:00`. */
export function localOf(instant: string, timeZone: string): string {
  const at = Date.parse(instant);
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16);
}

/** The zone of this browser. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** All zones that the browser knows, the one given among them. */
export function timeZones(given: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(given) ? known : [given, ...known];
}

const DAY_MS = 24 * 3600_000;

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)!.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(at / 1000) * 1000;
}
