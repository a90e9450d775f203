import type { z } from 'zod';
import type { BoardQuery, TeamBoard } from '#contract/standing.ts';
import { seesTeam, type Actor } from '../actor.ts';
import type { Services } from '../services.ts';
import { bestTactics } from '../standings/best-tactics.ts';
import { periodKey, previousKey } from '../standings/periods.ts';

/** Places shown to a trainee: the top, and the neighbours of the own place. */
const TOP = 3;
const NEIGHBOURS = 2;

/** Standings within one team. Staff see all; a trainee the top and the neighbourhood, and no other's name where the team hides names. */
export async function teamBoard({ store, now }: Services, actor: Actor, teamId: string, { period }: z.infer<typeof BoardQuery>): Promise<TeamBoard> {
  const { db } = store;
  const team = await db.selectFrom('teams').select(['id', 'name', 'hides_names']).where('id', '=', teamId).executeTakeFirstOrThrow();
  const key = periodKey(period, now());
  const before = previousKey(period, now());
  const rows = await db.selectFrom('person_periods').innerJoin('people', 'people.id', 'person_periods.person_id')
    .leftJoin('person_periods as earlier', (join) => join.onRef('earlier.person_id', '=', 'person_periods.person_id').onRef('earlier.team_id', '=', 'person_periods.team_id').on('earlier.period', '=', before ?? ''))
    .select(['people.id', 'people.name', 'person_periods.points', 'person_periods.attempts', 'earlier.points as earlier'])
    .where('person_periods.team_id', '=', teamId).where('person_periods.period', '=', key)
    .orderBy('person_periods.points', 'desc').orderBy('people.id').execute();
  const tactics = await tacticsOf(db, rows.map((row) => row.id));
  const isStaff = seesTeam(actor, teamId);
  const mine = rows.findIndex((row) => row.id === actor.id);
  const nameOf = (row: { id: string; name: string }) => (isStaff || team.hides_names === 0 || row.id === actor.id ? { id: row.id, name: row.name } : null);
  const lines = rows.map((row) => ({
    place: 1 + rows.findIndex((other) => other.points === row.points),
    points: row.points / 1000, attempts: row.attempts, trend: row.earlier === null ? null : (row.points - row.earlier) / 1000,
    bestTactic: tactics.get(row.id) ?? null, person: nameOf(row), isMe: row.id === actor.id,
  }));
  const isShown = (index: number) => isStaff || index < TOP || (mine >= 0 && Math.abs(index - mine) <= NEIGHBOURS);
  const improved = rows.filter((row) => row.earlier !== null && row.points > row.earlier).toSorted((one, other) => other.points - other.earlier! - (one.points - one.earlier!))[0];
  return {
    team: { id: team.id, name: team.name }, period, periodKey: key, people: rows.length,
    lines: lines.filter((_line, index) => isShown(index)),
    mostImproved: improved === undefined ? null : { name: nameOf(improved)?.name ?? null, trend: (improved.points - improved.earlier!) / 1000 },
  };
}

async function tacticsOf(db: Services['store']['db'], people: readonly string[]) {
  if (people.length === 0) return bestTactics([]);
  return bestTactics(await db.selectFrom('criterion_results').select(['person_id as owner', 'scenario', 'criterion', 'points', 'of_points'])
    .where('assignment_id', '=', '').where('person_id', 'in', [...people]).orderBy('scenario').orderBy('criterion').execute());
}
