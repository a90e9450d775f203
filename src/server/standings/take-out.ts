import { sql } from 'kysely';
import type { Db } from '../store/store.ts';
import { ANCHOR } from './points.ts';

/**
 * Takes a person's part out of the standings of all periods; returns the teams whose boards changed. Where nobody is left in a
 * team's period, nothing of it stays. What scenarios are expected to yield is fixed and names nobody: it stays.
 */
export async function takeOutOfStandings(db: Db, personId: string): Promise<ReadonlySet<string>> {
  const parts = await db.deleteFrom('person_periods').where('person_id', '=', personId).returning(['period', 'team_id', 'points', 'attempts']).execute();
  const keyOf = (part: { period: string; team_id: string }): string => `${part.period} ${part.team_id}`;
  for (const { period, team_id, points, attempts } of parts.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))) {
    const left = await db.updateTable('team_periods').set({
      people: sql<number>`people - 1`, points_sum: sql<number>`points_sum - ${points - ANCHOR}`, attempts: sql<number>`attempts - ${attempts}`,
    }).where('period', '=', period).where('team_id', '=', team_id).returning('people').executeTakeFirst();
    if (left === undefined || left.people > 0) continue;
    for (const table of ['team_periods', 'team_tactics'] as const) await db.deleteFrom(table).where('period', '=', period).where('team_id', '=', team_id).execute();
  }
  return new Set(parts.map((part) => part.team_id));
}
