import type { PlayMode } from '#engine/attempt/play-mode.ts';
import { PERIODS } from '#contract/standing.ts';
import type { Dialect } from '../store/dialect.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Db } from '../store/store.ts';
import type { Difficulties } from './difficulties.ts';
import { periodKey } from './periods.ts';
import { ANCHOR, pointsOf, PRIOR_ATTEMPTS } from './points.ts';
import { summed } from './summed.ts';

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
export async function addResults(db: Db, dialect: Dialect, results: readonly ResultForStandings[], difficulties: Difficulties): Promise<void> {
  if (results.length === 0) return;
  const rated: Rated[] = [];
  for (const result of results) {
    const expected = await difficulties.expected(db, periodKey('week', result.at), result.scenario, result.mode);
    rated.push({ ...result, residual: result.score * 1000 - expected });
  }
  await addToTeams(db, dialect, await addToPeople(db, dialect, rated));
  await addToTactics(db, dialect, results);
  await addToScenarios(db, dialect, results);
}

type Rated = ResultForStandings & { readonly residual: number };
interface TeamChange { readonly period: string; readonly team_id: string; readonly people: number; readonly points_sum: number; readonly attempts: number }
interface PersonPeriod { readonly period: string; readonly person_id: string; readonly team_id: string; readonly attempts: number; readonly residual_sum: number; readonly points: number }

const PEOPLE = {
  table: 'person_periods', columns: ['period', 'person_id', 'team_id', 'attempts', 'residual_sum', 'points'],
  rest: `on conflict (period, person_id, team_id) do update set
    attempts = person_periods.attempts + 1,
    residual_sum = person_periods.residual_sum + excluded.residual_sum,
    points = ${ANCHOR} + (person_periods.residual_sum + excluded.residual_sum) / (person_periods.attempts + 1 + ${PRIOR_ATTEMPTS})
    returning period, person_id, team_id, attempts, residual_sum, points`,
} as const;

async function addToPeople(db: Db, dialect: Dialect, rated: readonly Rated[]): Promise<TeamChange[]> {
  const residuals = new Map(rated.map((one) => [one.personId, one.residual]));
  const rows = rated.flatMap(({ personId, teamId, residual, at }) => PERIODS.map((period): PersonPeriod => ({
    period: periodKey(period, at), person_id: personId, team_id: teamId, attempts: 1, residual_sum: residual, points: pointsOf({ attempts: 1, residualSum: residual }),
  })));
  const inOrder = rows.toSorted((one, other) => (`${one.period} ${one.person_id}` < `${other.period} ${other.person_id}` ? -1 : 1));
  const now = await insertRows<PersonPeriod, PersonPeriod>(db, dialect, PEOPLE, inOrder);
  const changes = now.map((row): TeamChange => {
    const before = row.attempts === 1 ? 0 : pointsOf({ attempts: row.attempts - 1, residualSum: row.residual_sum - residuals.get(row.person_id)! }) - ANCHOR;
    return { period: row.period, team_id: row.team_id, people: row.attempts === 1 ? 1 : 0, points_sum: row.points - ANCHOR - before, attempts: 1 };
  });
  return summed(changes, (change) => `${change.period} ${change.team_id}`, ['people', 'points_sum', 'attempts']);
}

const TEAMS = {
  table: 'team_periods', columns: ['period', 'team_id', 'people', 'points_sum', 'attempts'],
  rest: `on conflict (period, team_id) do update set
    people = team_periods.people + excluded.people,
    points_sum = team_periods.points_sum + excluded.points_sum,
    attempts = team_periods.attempts + excluded.attempts`,
} as const;

async function addToTeams(db: Db, dialect: Dialect, changes: readonly TeamChange[]): Promise<void> {
  await insertRows(db, dialect, TEAMS, changes);
}

const TACTICS = {
  table: 'team_tactics', columns: ['period', 'team_id', 'scenario', 'criterion', 'points', 'of_points'],
  rest: `on conflict (period, team_id, scenario, criterion) do update set
    points = team_tactics.points + excluded.points,
    of_points = team_tactics.of_points + excluded.of_points`,
} as const;

async function addToTactics(db: Db, dialect: Dialect, results: readonly ResultForStandings[]): Promise<void> {
  const rows = results.flatMap(({ teamId, scenario, criteria, at }) => PERIODS.flatMap((period) => criteria.map(({ id, points, of }) => ({
    period: periodKey(period, at), team_id: teamId, scenario, criterion: id, points: Math.round(points * 1000), of_points: Math.round(of * 1000),
  }))));
  await insertRows(db, dialect, TACTICS, summed(rows, (row) => `${row.period} ${row.team_id} ${row.scenario} ${row.criterion}`, ['points', 'of_points']));
}

const SCENARIOS = {
  table: 'team_scenarios', columns: ['team_id', 'scenario', 'mode', 'attempts', 'score_sum'],
  rest: `on conflict (team_id, scenario, mode) do update set
    attempts = team_scenarios.attempts + excluded.attempts,
    score_sum = team_scenarios.score_sum + excluded.score_sum`,
} as const;

async function addToScenarios(db: Db, dialect: Dialect, results: readonly ResultForStandings[]): Promise<void> {
  const rows = results.map(({ teamId, scenario, mode, score }) => ({ team_id: teamId, scenario, mode, attempts: 1, score_sum: score }));
  await insertRows(db, dialect, SCENARIOS, summed(rows, (row) => `${row.team_id} ${row.scenario} ${row.mode}`, ['attempts', 'score_sum']));
}
