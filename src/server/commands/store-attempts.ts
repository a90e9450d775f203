import { sql, type Selectable } from 'kysely';
import { addResults } from '../standings/add-results.ts';
import type { Difficulties } from '../standings/difficulties.ts';
import type { Dialect } from '../store/dialect.ts';
import { rowsFromJson } from '../store/rows-from-json.ts';
import type { Db } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import type { VerifiedAttempt } from '../verification/verify-submission.ts';
import { progressOf, stateOver } from './task-progress.ts';

/** A verified attempt of one person, with what it counts for. */
export interface AttemptToStore extends VerifiedAttempt {
  readonly grant: Pick<Selectable<Tables['grants']>, 'id' | 'person_id' | 'assignment_id' | 'scenario' | 'mode'>;
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
  await addBreaches(db, dialect, attempts.flatMap(breachesOf));
  await addCriteria(db, dialect, attempts);
  for (const attempt of attempts) if (attempt.assignment !== null) await advanceTask(db, attempt, attempt.assignment);
  await addResults(db, dialect, attempts.flatMap(({ grant, teamId, verified, at }) => (teamId === null ? [] : [{
    personId: grant.person_id, teamId, scenario: grant.scenario, mode: grant.mode, score: verified.scorecard.score, criteria: verified.scorecard.criteria, at,
  }])), difficulties);
  return counted;
}

/** Inserts what is not there yet and closes the grants. */
async function insertAttempts(db: Db, dialect: Dialect, attempts: readonly AttemptToStore[]): Promise<Set<string>> {
  const columns = {
    id: 'text', grant_id: 'text', person_id: 'text', team_id: 'text', assignment_id: 'text', scenario: 'text', mode: 'text', score: 'integer', passed: 'integer', conduct: 'integer', craft: 'integer',
    ending: 'text', ending_kind: 'text', breaches: 'integer', received_at: 'bigint', ended_at: 'bigint', record: 'text', scorecard: 'text', moments: 'text',
  } as const;
  const { rows } = await sql<{ grant_id: string }>`
    insert into attempts ${rowsFromJson(dialect, columns, attempts.map(rowOf))} on conflict (grant_id) do nothing returning grant_id`.execute(db);
  const inserted = new Set(rows.map((row) => row.grant_id));
  const pairs = JSON.stringify(attempts.filter((one) => inserted.has(one.grant.id)).map((one) => ({ id: one.grant.id, attempt_id: one.verified.id })));
  const given = dialect === 'postgres'
    ? sql`jsonb_to_recordset(${pairs}::jsonb) as given(id text, attempt_id text)`
    : sql`(select value ->> '$.id' as id, value ->> '$.attempt_id' as attempt_id from json_each(${pairs})) as given`;
  await sql`update grants set talk = null, attempt_id = given.attempt_id from ${given} where grants.id = given.id`.execute(db);
  return inserted;
}

function rowOf({ verified, grant, teamId, record, moments, at }: AttemptToStore) {
  const { scorecard: card } = verified;
  return {
    id: verified.id, grant_id: grant.id, person_id: grant.person_id, team_id: teamId, assignment_id: grant.assignment_id, scenario: grant.scenario, mode: grant.mode,
    score: card.score, passed: card.passed ? 1 : 0, conduct: card.conduct.score, craft: card.craft.score, ending: verified.ending, ending_kind: verified.endingKind,
    breaches: card.conduct.breaches.length, received_at: at, ended_at: verified.endedAt === null ? null : Date.parse(verified.endedAt),
    record, scorecard: JSON.stringify(card), moments,
  };
}

function breachesOf({ verified, grant, teamId, at }: AttemptToStore) {
  return verified.scorecard.conduct.breaches.map(({ turn, redLine, severity }) => ({
    attempt_id: verified.id, turn, red_line: redLine, severity, person_id: grant.person_id, team_id: teamId, assignment_id: grant.assignment_id, scenario: grant.scenario, at,
  }));
}

async function addBreaches(db: Db, dialect: Dialect, breaches: readonly object[]): Promise<void> {
  if (breaches.length === 0) return;
  const columns = {
    attempt_id: 'text', turn: 'integer', red_line: 'text', severity: 'text', person_id: 'text', team_id: 'text', assignment_id: 'text', scenario: 'text', at: 'bigint',
  } as const;
  await sql`insert into breaches ${rowsFromJson(dialect, columns, breaches)} on conflict do nothing`.execute(db);
}

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
  const columns = {
    person_id: 'text', assignment_id: 'text', scenario: 'text', criterion: 'text', team_id: 'text', first_share: 'integer', best_share: 'integer', attempts: 'integer', points: 'bigint', of_points: 'bigint',
  } as const;
  await sql`
    insert into criterion_results ${rowsFromJson(dialect, columns, rows)}
    on conflict (person_id, assignment_id, scenario, criterion) do update set
      team_id = excluded.team_id,
      best_share = case when excluded.best_share > criterion_results.best_share then excluded.best_share else criterion_results.best_share end,
      attempts = criterion_results.attempts + 1,
      points = criterion_results.points + excluded.points,
      of_points = criterion_results.of_points + excluded.of_points`.execute(db);
}

async function advanceTask(db: Db, { verified, grant, at }: AttemptToStore, assignment: Selectable<Tables['assignments']>): Promise<void> {
  const ofPerson = db.selectFrom('tasks').where('assignment_id', '=', assignment.id).where('person_id', '=', grant.person_id);
  const task = await ofPerson.where('scenario', '=', grant.scenario).selectAll().executeTakeFirst();
  if (task === undefined) return; // taken off the assignment meanwhile; the attempt itself stays
  await db.updateTable('tasks').set({ ...progressOf(task, assignment, verified.scorecard), updated_at: at })
    .where('assignment_id', '=', assignment.id).where('person_id', '=', grant.person_id).where('scenario', '=', grant.scenario).execute();
  const states = await ofPerson.select('state').execute();
  await db.updateTable('assignees').set({ state: stateOver(states.map((row) => row.state)), to_review: sql<number>`to_review + 1`, updated_at: at })
    .where('assignment_id', '=', assignment.id).where('person_id', '=', grant.person_id).execute();
}
