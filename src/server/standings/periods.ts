import type { Period } from '#contract/standing.ts';

const DAY_MS = 24 * 3600_000;

/** The key of the period that a moment lies in: `week:2026-W48` (ISO 8601), `month:2026-11`, `all`. Days are UTC. */
export function periodKey(period: Period, at: number): string {
  const day = new Date(at);
  switch (period) {
    case 'week': return `week:${isoWeek(day)}`;
    case 'month': return `month:${day.toISOString().slice(0, 7)}`;
    case 'all': return 'all';
  }
}

/** The key of the period before; null for all time. */
export function previousKey(period: Period, at: number): string | null {
  switch (period) {
    case 'week': return periodKey('week', at - 7 * DAY_MS);
    case 'month': {
      const day = new Date(at);
      return periodKey('month', Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - 1, 1));
    }
    case 'all': return null;
  }
}

/** The week belongs to the year that has its Thursday. */
function isoWeek(day: Date): string {
  const thursday = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 3 - ((day.getUTCDay() + 6) % 7)));
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS));
  return `${year}-W${String(week).padStart(2, '0')}`;
}
