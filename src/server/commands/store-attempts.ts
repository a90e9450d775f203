import { sql, type Selectable } from 'kysely';
import { addResults } from '../standings/add-results.ts';
import type { Difficulties } from '../standings/difficulties.ts';
import type { Dialect } from '../store/dialect.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Db } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import type { VerifiedAttempt } from '../verification/verify-submission.ts';
import { progressOf, stateOver } from './task-progress.ts';

/** A verified attempt of one person, with what it counts for. */
export interface AttemptToStore extends VerifiedAttempt {
  readonly grant: Pick<Selectable<Tables['grants']>, 'id' | 'person_id' | 'assignment_id' | 'scenario' | 'mode'>;
  readonly record: string;
  readonly teamId: string | null;
  readonly assignment: Selectable<Tables['assignments']> | null;
  readonly at: number;
}

/**
 * Stores attempts and everything that follows from them, in the transaction given; each person may stand among them once.
 * Returns the numbers of the grants that counted now; the others had counted before.
 */
export async function storeAttempts(db: Db, dialect: Dialect, all: readonly AttemptToStore[], difficulties: Difficulties): Promise<ReadonlySet<string>> {
  const counted = await insertAttempts(db, dialect, all);
  const attempts = all.filter((one) => counted.has(one.grant.id)).toSorted((one, other) => (one.grant.person_id < other.grant.person_id ? -1 : 1));
  if (attempts.length === 0) return counted;
  await insertRows(db, dialect, BREACHES, attempts.flatMap(breachesOf));
  await insertRows(db, dialect, CONTESTS, attempts.flatMap(contestsOf));
  await addCriteria(db, dialect, attempts);
  for (const attempt of attempts) if (attempt.assignment !== null) await advanceTask(db, dialect, attempt, attempt.assignment);
  await addResults(db, dialect, attempts.flatMap(({ grant, teamId, verified, at }) => (teamId === null ? [] : [{
    personId: grant.person_id, teamId, scenario: grant.scenario, mode: grant.mode, score: verified.scorecard.score, criteria: verified.scorecard.criteria, at,
  }])), difficulties);
  return counted;
}

const ATTEMPTS = {
  table: 'attempts',
  columns: [
    'id', 'grant_id', 'person_id', 'team_id', 'assignment_id', 'scenario', 'mode', 'score', 'passed', 'conduct', 'craft', 'ending', 'ending_kind', 'breaches',
    'received_at', 'ended_at', 'typed', 'record', 'scorecard', 'moments',
  ],
  rest: 'on conflict (grant_id) do nothing returning grant_id',
} as const;

/** Inserts what is not there yet and closes the grants. */
async function insertAttempts(db: Db, dialect: Dialect, attempts: readonly AttemptToStore[]): Promise<Set<string>> {
  const rows = await insertRows<unknown, { grant_id: string }>(db, dialect, ATTEMPTS, attempts.map(rowOf));
  const inserted = new Set(rows.map((row) => row.grant_id));
  if (inserted.size === 0) return inserted;
  await db.updateTable('grants').set({ talk: null, attempt_id: sql<string>`(select attempts.id from attempts where attempts.grant_id = grants.id)` })
    .where('id', 'in', [...inserted]).execute();
  return inserted;
}

function rowOf({ verified, grant, teamId, record, moments, typed, at }: AttemptToStore) {
  const { scorecard: card } = verified;
  return {
    id: verified.id, grant_id: grant.id, person_id: grant.person_id, team_id: teamId, assignment_id: grant.assignment_id, scenario: grant.scenario, mode: grant.mode,
    score: card.score, passed: card.passed ? 1 : 0, conduct: card.conduct.score, craft: card.craft.score, ending: verified.ending, ending_kind: verified.endingKind,
    breaches: card.conduct.breaches.length, received_at: at, ended_at: verified.endedAt === null ? null : Date.parse(verified.endedAt),
    typed, record, scorecard: JSON.stringify(card), moments,
  };
}

function breachesOf({ verified, grant, teamId, at }: AttemptToStore) {
  return verified.scorecard.conduct.breaches.map(({ turn, redLine, severity }) => ({
    attempt_id: verified.id, turn, red_line: redLine, severity, person_id: grant.person_id, team_id: teamId, assignment_id: grant.assignment_id, scenario: grant.scenario, at,
  }));
}

function contestsOf({ verified, grant, teamId, contested, at }: AttemptToStore) {
  return contested.map((turn) => ({
    attempt_id: verified.id, turn, person_id: grant.person_id, team_id: teamId, assignment_id: grant.assignment_id, scenario: grant.scenario, at,
  }));
}

const CONTESTS = { table: 'contests', columns: ['attempt_id', 'turn', 'person_id', 'team_id', 'assignment_id', 'scenario', 'at'], rest: 'on conflict do nothing' } as const;

const BREACHES = {
  table: 'breaches', columns: ['attempt_id', 'turn', 'red_line', 'severity', 'person_id', 'team_id', 'assignment_id', 'scenario', 'at'], rest: 'on conflict do nothing',
} as const;

const CRITERIA = {
  table: 'criterion_results',
  columns: ['person_id', 'assignment_id', 'scenario', 'criterion', 'team_id', 'first_share', 'best_share', 'attempts', 'points', 'of_points'],
  rest: `on conflict (person_id, assignment_id, scenario, criterion) do update set
    team_id = excluded.team_id,
    best_share = case when excluded.best_share > criterion_results.best_share then excluded.best_share else criterion_results.best_share end,
    attempts = criterion_results.attempts + 1,
    points = criterion_results.points + excluded.points,
    of_points = criterion_results.of_points + excluded.of_points`,
} as const;

/** First and best share of each criterion, over all attempts and over those of the assignment. */
async function addCriteria(db: Db, dialect: Dialect, attempts: readonly AttemptToStore[]): Promise<void> {
  const rows = attempts.flatMap(({ grant, teamId, verified }) => ['', ...(grant.assignment_id === null ? [] : [grant.assignment_id])].flatMap((assignmentId) =>
    verified.scorecard.criteria.map(({ id, points, of }) => {
      const share = of === 0 ? 0 : Math.round((1000 * points) / of);
      return {
        person_id: grant.person_id, assignment_id: assignmentId, scenario: grant.scenario, criterion: id, team_id: teamId, first_share: share, best_share: share, attempts: 1,
        points: Math.round(points * 1000), of_points: Math.round(of * 1000),
      };
    })));
  await insertRows(db, dialect, CRITERIA, rows);
}

async function advanceTask(db: Db, dialect: Dialect, { verified, grant, at }: AttemptToStore, assignment: Selectable<Tables['assignments']>): Promise<void> {
  const ofPerson = db.selectFrom('tasks').where('assignment_id', '=', assignment.id).where('person_id', '=', grant.person_id);
  // Locked until it is written: another server may be storing another attempt at the same task.
  const task = await ofPerson.where('scenario', '=', grant.scenario).selectAll().$if(dialect === 'postgres', (query) => query.forUpdate()).executeTakeFirst();
  if (task === undefined) return; // taken off the assignment meanwhile; the attempt itself stays
  await db.updateTable('tasks').set({ ...progressOf(task, assignment, verified.scorecard), updated_at: at })
    .where('assignment_id', '=', assignment.id).where('person_id', '=', grant.person_id).where('scenario', '=', grant.scenario).execute();
  const states = await ofPerson.select('state').execute();
  await db.updateTable('assignees').set({ state: stateOver(states.map((row) => row.state)), to_review: sql<number>`to_review + 1`, updated_at: at })
    .where('assignment_id', '=', assignment.id).where('person_id', '=', grant.person_id).execute();
}
