import { sql, type Selectable } from 'kysely';
import { addResults } from '../standings/add-results.ts';
import type { Difficulties } from '../standings/difficulties.ts';
import type { Db } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import { progressOf, stateOver } from './task-progress.ts';
import type { VerifiedAttempt } from './verify-submission.ts';

/** A verified attempt of one person, with what it counts for. */
export interface AttemptToStore extends VerifiedAttempt {
  readonly grant: Selectable<Tables['grants']>;
  readonly teamId: string | null;
  readonly assignment: Selectable<Tables['assignments']> | null;
  readonly at: number;
}

/**
 * Stores attempts and everything that follows from them, in the transaction given; each person may stand among them once.
 * Returns the numbers of the grants that counted now; the others had counted before.
 */
export async function storeAttempts(db: Db, all: readonly AttemptToStore[], difficulties: Difficulties): Promise<ReadonlySet<string>> {
  const inserted = await db.insertInto('attempts').values(all.map(rowOf)).onConflict((conflict) => conflict.column('grant_id').doNothing()).returning('grant_id').execute();
  const counted = new Set(inserted.map((row) => row.grant_id));
  const attempts = all.filter((one) => counted.has(one.grant.id)).toSorted((one, other) => (one.grant.person_id < other.grant.person_id ? -1 : 1));
  if (attempts.length === 0) return counted;
  await db.updateTable('grants').set({ talk: null, attempt_id: sql<string>`(select attempts.id from attempts where attempts.grant_id = grants.id)` })
    .where('id', 'in', [...counted]).execute();
  const breaches = attempts.flatMap(breachesOf);
  if (breaches.length > 0) await db.insertInto('breaches').values(breaches).onConflict((conflict) => conflict.doNothing()).execute();
  await addCriteria(db, attempts);
  for (const attempt of attempts) if (attempt.assignment !== null) await advanceTask(db, attempt, attempt.assignment);
  await addResults(db, attempts.flatMap(({ grant, teamId, verified, at }) => (teamId === null ? [] : [{
    personId: grant.person_id, teamId, scenario: grant.scenario, mode: grant.mode, score: verified.scorecard.score, criteria: verified.scorecard.criteria, at,
  }])), difficulties);
  return counted;
}

function rowOf({ verified, grant, teamId, record, moments, at }: AttemptToStore) {
  const { scorecard: card } = verified;
  return {
    id: verified.id, grant_id: grant.id, person_id: grant.person_id, team_id: teamId, assignment_id: grant.assignment_id, scenario: grant.scenario, mode: grant.mode,
    score: card.score, passed: card.passed ? 1 : 0, conduct: card.conduct.score, craft: card.craft.score, ending: verified.ending, ending_kind: verified.endingKind,
    breaches: card.conduct.breaches.length, received_at: at, ended_at: verified.endedAt === null ? null : Date.parse(verified.endedAt),
    reviewed_at: null, trainer_score: null, record, scorecard: JSON.stringify(card), moments,
  } as const;
}

function breachesOf({ verified, grant, teamId, at }: AttemptToStore) {
  return verified.scorecard.conduct.breaches.map(({ turn, redLine, severity }) => ({
    attempt_id: verified.id, turn, red_line: redLine, severity, person_id: grant.person_id, team_id: teamId, assignment_id: grant.assignment_id, scenario: grant.scenario, at,
  }));
}

/** First and best share of each criterion, over all attempts and over those of the assignment. */
async function addCriteria(db: Db, attempts: readonly AttemptToStore[]): Promise<void> {
  const rows = attempts.flatMap(({ grant, teamId, verified }) => ['', ...(grant.assignment_id === null ? [] : [grant.assignment_id])].flatMap((assignmentId) =>
    verified.scorecard.criteria.map(({ id, points, of }) => {
      const share = shareOf(points, of);
      return {
        person_id: grant.person_id, assignment_id: assignmentId, scenario: grant.scenario, criterion: id, team_id: teamId, first_share: share, best_share: share, attempts: 1,
        points: Math.round(points * 1000), of_points: Math.round(of * 1000),
      };
    })));
  await db.insertInto('criterion_results').values(rows)
    .onConflict((conflict) => conflict.columns(['person_id', 'assignment_id', 'scenario', 'criterion']).doUpdateSet((eb) => ({
      team_id: eb.ref('excluded.team_id'),
      best_share: sql<number>`case when ${eb.ref('excluded.best_share')} > criterion_results.best_share then ${eb.ref('excluded.best_share')} else criterion_results.best_share end`,
      attempts: sql<number>`criterion_results.attempts + 1`,
      points: sql<number>`criterion_results.points + ${eb.ref('excluded.points')}`,
      of_points: sql<number>`criterion_results.of_points + ${eb.ref('excluded.of_points')}`,
    }))).execute();
}

function shareOf(points: number, of: number): number {
  return of === 0 ? 0 : Math.round((1000 * points) / of);
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
