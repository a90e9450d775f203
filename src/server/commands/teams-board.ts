import type { z } from 'zod';
import type { BoardQuery, TeamsBoard } from '#contract/standing.ts';
import type { Actor } from '../actor.ts';
import type { Services } from '../services.ts';
import { bestTactics } from '../standings/best-tactics.ts';
import { periodKey, previousKey } from '../standings/periods.ts';
import { teamPointsOf } from '../standings/points.ts';

/** Standings between teams: each counts by its people's points, however many they are and however much they play. */
export async function teamsBoard({ store, now }: Services, actor: Actor, { period, limit, cursor }: z.infer<typeof BoardQuery>): Promise<TeamsBoard> {
  const { db } = store;
  const key = periodKey(period, now());
  const earlier = await pointsIn(db, previousKey(period, now()));
  const rows = await db.selectFrom('team_periods').innerJoin('teams', 'teams.id', 'team_periods.team_id')
    .select(['teams.id', 'teams.name', 'people', 'points_sum', 'attempts']).where('period', '=', key).execute();
  const ranked = rows.map((row) => ({ ...row, points: teamPointsOf({ people: row.people, pointsSum: row.points_sum }) }))
    .toSorted((one, other) => other.points - one.points || (one.id < other.id ? -1 : 1));
  const trendOf = (team: { id: string; points: number }) => (earlier.has(team.id) ? team.points - earlier.get(team.id)! : null);
  const from = cursor === undefined ? 0 : Math.max(0, Number.parseInt(cursor, 10) || 0);
  const shown = ranked.slice(from, from + limit);
  const tactics = await tacticsOf(db, key, shown.map((team) => team.id));
  const improved = ranked.map((team) => ({ name: team.name, trend: trendOf(team) ?? 0 })).toSorted((one, other) => other.trend - one.trend)[0];
  return {
    period, periodKey: key, teams: ranked.length,
    lines: shown.map((team, index) => ({
      place: from + index + 1, points: team.points / 1000, attempts: team.attempts, trend: thousandths(trendOf(team)), bestTactic: tactics.get(team.id) ?? null,
      team: { id: team.id, name: team.name }, people: team.people, isMine: team.id === actor.teamId,
    })),
    next: from + limit < ranked.length ? String(from + limit) : null,
    mostImproved: improved === undefined || improved.trend <= 0 ? null : { name: improved.name, trend: improved.trend / 1000 },
  };
}

function thousandths(points: number | null): number | null {
  return points === null ? null : points / 1000;
}

async function pointsIn(db: Services['store']['db'], period: string | null): Promise<Map<string, number>> {
  if (period === null) return new Map();
  const rows = await db.selectFrom('team_periods').select(['team_id', 'people', 'points_sum']).where('period', '=', period).execute();
  return new Map(rows.map((row) => [row.team_id, teamPointsOf({ people: row.people, pointsSum: row.points_sum })]));
}

async function tacticsOf(db: Services['store']['db'], period: string, teams: readonly string[]) {
  if (teams.length === 0) return bestTactics([]);
  return bestTactics(await db.selectFrom('team_tactics').select(['team_id as owner', 'scenario', 'criterion', 'points', 'of_points'])
    .where('period', '=', period).where('team_id', 'in', [...teams]).orderBy('scenario').orderBy('criterion').execute());
}
