import { randomInt } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { ENGINE_VERSION } from '#engine/version.ts';
import { PASS_MARK } from '#engine/scoring/scorecard.ts';
import type { Grant, GrantRequest } from '#contract/attempt.ts';
import type { Actor } from '../actor.ts';
import { Refused } from '../refuse.ts';
import { shelved } from '../scenario-shelf.ts';
import type { Services } from '../services.ts';
import type { Db } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';

/** Practice seeds that a person may hold unplayed; older ones are withdrawn. */
const MOST_PRACTICE_SEEDS = 40;

/** What an assignment says of how a talk is played. */
export type Terms = Pick<Selectable<Tables['assignments']>, 'hints' | 'handbook' | 'input' | 'language' | 'pass_mark'>;
export const PRACTICE: Terms = { hints: 1, handbook: 1, input: 'both', language: null, pass_mark: PASS_MARK };
const PRACTICE_RULES = ['cn'];

/**
 * Issues the seed of an attempt. For an assignment it counts from this moment.
 * @throws Refused if the assignment is not this person's, not open, withdrawn, or used up
 */
export async function issueGrant(services: Services, actor: Actor, { scenario, assignmentId, mode }: GrantRequest): Promise<Grant> {
  const { hash } = await shelved(scenario);
  const at = services.now();
  return services.store.db.transaction().execute(async (db) => {
    const assignment = assignmentId === null ? null : await useAttempt(db, actor, assignmentId, scenario, at);
    if (assignment === null) await withdrawOldest(db, actor.id);
    const grant: Selectable<Tables['grants']> = {
      id: uuidv7(), person_id: actor.id, assignment_id: assignmentId, scenario, seed: randomInt(2 ** 31), mode: assignment?.mode ?? mode ?? 'learn',
      rules: assignment?.rules ?? JSON.stringify(PRACTICE_RULES), content_hash: hash, engine: ENGINE_VERSION, issued_at: at, talk: null, talk_turns: 0, attempt_id: null,
    };
    await db.insertInto('grants').values(grant).execute();
    return presentGrant(grant, assignment ?? PRACTICE);
  });
}

export function presentGrant(grant: Selectable<Tables['grants']>, terms: Terms): Grant {
  return {
    id: grant.id, scenario: grant.scenario, assignmentId: grant.assignment_id, seed: grant.seed, mode: grant.mode, rules: JSON.parse(grant.rules) as string[],
    hints: terms.hints === 1, handbook: terms.handbook === 1, input: terms.input, language: terms.language as Grant['language'], passMark: terms.pass_mark,
    issuedAt: new Date(grant.issued_at).toISOString(), talk: grant.talk === null ? null : (JSON.parse(grant.talk) as Grant['talk']),
  };
}

/** Takes one attempt of the task; two requests at once cannot take the same one. */
async function useAttempt(db: Db, actor: Actor, assignmentId: string, scenario: string, at: number): Promise<Selectable<Tables['assignments']>> {
  const assignment = await db.selectFrom('assignments').selectAll().where('id', '=', assignmentId).executeTakeFirst();
  const task = assignment && await db.selectFrom('tasks').select('state')
    .where('assignment_id', '=', assignmentId).where('person_id', '=', actor.id).where('scenario', '=', scenario).executeTakeFirst();
  if (assignment === undefined || task === undefined) throw new Refused('not-found', 'You have no such task. Look at the street for what is due.');
  if (assignment.withdrawn_at !== null) throw new Refused('withdrawn', 'Your trainer has withdrawn this assignment.');
  if (assignment.opens_at > at) throw new Refused('not-open-yet', `This assignment opens at ${new Date(assignment.opens_at).toISOString()}.`);
  const used = await db.updateTable('tasks').set({
    attempts_used: sql<number>`attempts_used + 1`,
    state: sql<'in-progress'>`case when state = 'not-started' then 'in-progress' else state end`,
    updated_at: at,
  }).where('assignment_id', '=', assignmentId).where('person_id', '=', actor.id).where('scenario', '=', scenario)
    .$if(assignment.max_attempts !== null, (query) => query.where('attempts_used', '<', assignment.max_attempts!))
    .returning('attempts_used').executeTakeFirst();
  if (used === undefined) throw new Refused('no-attempts-left', `All ${assignment.max_attempts} attempts at this task are used.`);
  await db.updateTable('assignees').set({ state: 'in-progress', updated_at: at })
    .where('assignment_id', '=', assignmentId).where('person_id', '=', actor.id).where('state', '=', 'not-started').execute();
  return assignment;
}

async function withdrawOldest(db: Db, personId: string): Promise<void> {
  const unplayed = await db.selectFrom('grants').select('id').where('person_id', '=', personId).where('attempt_id', 'is', null).where('assignment_id', 'is', null)
    .orderBy('issued_at', 'desc').offset(MOST_PRACTICE_SEEDS - 1).limit(1000).execute();
  if (unplayed.length > 0) await db.deleteFrom('grants').where('id', 'in', unplayed.map((row) => row.id)).execute();
}
