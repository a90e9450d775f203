import { sql } from 'kysely';
import type { PlayMode } from '#engine/attempt/play-mode.ts';
import { PERIODS } from '#contract/standing.ts';
import type { Db } from '../store/store.ts';
import type { Difficulties } from './difficulties.ts';
import { periodKey } from './periods.ts';
import { ANCHOR, pointsOf, PRIOR_ATTEMPTS } from './points.ts';

/** One verified result, as standings need it. */
export interface ResultForStandings {
  readonly personId: string;
  readonly teamId: string;
  readonly scenario: string;
  readonly mode: PlayMode;
  readonly score: number;
  readonly criteria: readonly { readonly id: string; readonly points: number; readonly of: number }[];
  readonly at: number;
}

/**
 * Adds results to the standings of week, month and all time, of people and teams. Each person may stand in `results` once.
 * Rows are taken in one order everywhere, so that servers beside each other do not block each other for good.
 */
export async function addResults(db: Db, results: readonly ResultForStandings[], difficulties: Difficulties): Promise<void> {
  if (results.length === 0) return;
  const rated = [];
  for (const result of results) {
    const expected = await difficulties.expected(db, periodKey('week', result.at), result.scenario, result.mode);
    rated.push({ ...result, residual: result.score * 1000 - expected });
  }
  const teams = await addToPeople(db, rated);
  await addToTeams(db, teams);
  await addToTactics(db, results);
  await addToScenarios(db, results);
}

interface TeamChange { period: string; team_id: string; people: number; points_sum: number; attempts: number }

async function addToPeople(db: Db, rated: readonly (ResultForStandings & { residual: number })[]): Promise<TeamChange[]> {
  const residuals = new Map(rated.map((one) => [one.personId, one.residual]));
  const rows = rated.flatMap(({ personId, teamId, residual, at }) => PERIODS.map((period) => ({
    period: periodKey(period, at), person_id: personId, team_id: teamId, attempts: 1, residual_sum: residual, points: pointsOf({ attempts: 1, residualSum: residual }),
  })));
  const now = await db.insertInto('person_periods').values(inOrder(rows, (row) => `${row.period} ${row.person_id}`))
    .onConflict((conflict) => conflict.columns(['period', 'person_id', 'team_id']).doUpdateSet((eb) => ({
      attempts: sql<number>`person_periods.attempts + 1`,
      residual_sum: sql<number>`person_periods.residual_sum + ${eb.ref('excluded.residual_sum')}`,
      points: sql<number>`${sql.lit(ANCHOR)} + (person_periods.residual_sum + ${eb.ref('excluded.residual_sum')}) / (person_periods.attempts + 1 + ${sql.lit(PRIOR_ATTEMPTS)})`,
    })))
    .returning(['period', 'person_id', 'team_id', 'attempts', 'residual_sum', 'points']).execute();
  const changes = now.map((row): TeamChange => {
    const before = row.attempts === 1 ? 0 : pointsOf({ attempts: row.attempts - 1, residualSum: row.residual_sum - residuals.get(row.person_id)! }) - ANCHOR;
    return { period: row.period, team_id: row.team_id, people: row.attempts === 1 ? 1 : 0, points_sum: row.points - ANCHOR - before, attempts: 1 };
  });
  return summed(changes, (change) => `${change.period} ${change.team_id}`, ['people', 'points_sum', 'attempts']);
}

async function addToTeams(db: Db, changes: readonly TeamChange[]): Promise<void> {
  await db.insertInto('team_periods').values([...changes])
    .onConflict((conflict) => conflict.columns(['period', 'team_id']).doUpdateSet((eb) => ({
      people: sql<number>`team_periods.people + ${eb.ref('excluded.people')}`,
      points_sum: sql<number>`team_periods.points_sum + ${eb.ref('excluded.points_sum')}`,
      attempts: sql<number>`team_periods.attempts + ${eb.ref('excluded.attempts')}`,
    }))).execute();
}

async function addToTactics(db: Db, results: readonly ResultForStandings[]): Promise<void> {
  const rows = results.flatMap(({ teamId, scenario, criteria, at }) => PERIODS.flatMap((period) => criteria.map(({ id, points, of }) => ({
    period: periodKey(period, at), team_id: teamId, scenario, criterion: id, points: Math.round(points * 1000), of_points: Math.round(of * 1000),
  }))));
  await db.insertInto('team_tactics').values(summed(rows, (row) => `${row.period} ${row.team_id} ${row.scenario} ${row.criterion}`, ['points', 'of_points']))
    .onConflict((conflict) => conflict.columns(['period', 'team_id', 'scenario', 'criterion']).doUpdateSet((eb) => ({
      points: sql<number>`team_tactics.points + ${eb.ref('excluded.points')}`,
      of_points: sql<number>`team_tactics.of_points + ${eb.ref('excluded.of_points')}`,
    }))).execute();
}

async function addToScenarios(db: Db, results: readonly ResultForStandings[]): Promise<void> {
  const rows = results.map(({ teamId, scenario, mode, score }) => ({ team_id: teamId, scenario, mode, attempts: 1, score_sum: score }));
  await db.insertInto('team_scenarios').values(summed(rows, (row) => `${row.team_id} ${row.scenario} ${row.mode}`, ['attempts', 'score_sum']))
    .onConflict((conflict) => conflict.columns(['team_id', 'scenario', 'mode']).doUpdateSet((eb) => ({
      attempts: sql<number>`team_scenarios.attempts + ${eb.ref('excluded.attempts')}`,
      score_sum: sql<number>`team_scenarios.score_sum + ${eb.ref('excluded.score_sum')}`,
    }))).execute();
}

/** Rows of the same key become one with the sums, in the order of their keys. */
function summed<Row extends object>(rows: readonly Row[], keyOf: (row: Row) => string, sums: readonly (keyof Row)[]): Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? { ...row } : { ...known, ...Object.fromEntries(sums.map((sum) => [sum, (known[sum] as number) + (row[sum] as number)])) });
  }
  return [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

function inOrder<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return rows.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
