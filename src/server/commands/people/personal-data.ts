import type { z } from 'zod';
import type { PersonalData } from '#contract/privacy.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import type { Db } from '../../store/store.ts';
import { aboutPerson } from '../audit.ts';
import { triesAtPassword } from './passwords.ts';
import { triesAt } from './sign-in.ts';

type Row = Record<string, unknown>;

/** Columns that hold JSON as text. */
const JSON_COLUMNS = new Set(['record', 'scorecard', 'moments', 'rules', 'talk', 'scenarios', 'acts']);

/**
 * All that is stored about a person, table by table as it is stored, with times in ISO 8601. Left out: what
 * one could sign in with (hashes, the calendar's key), and who the others are.
 * @throws Refused `not-found`
 */
export async function personalData({ store, now }: Services, personId: string): Promise<z.infer<typeof PersonalData>> {
  const { db } = store;
  const row = await db.selectFrom('people').selectAll().where('id', '=', personId).executeTakeFirst();
  if (row === undefined) throw new Refused('not-found', 'There is no such person.');
  const { password_hash: hash, calendar_key: _key, ...person } = row;
  const tables = { ...(await account(db, personId, row.sign_in_key)), ...(await played(db, personId)), ...(await worked(db, personId)) };
  return {
    exportedAt: new Date(now()).toISOString(),
    person: { ...readable(person), has_password: hash !== null },
    tables: Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.map(readable)])),
  };
}

async function account(db: Db, id: string, signInKey: string): Promise<Record<string, Row[]>> {
  return {
    sessions: await db.selectFrom('sessions').select(['id', 'created_at', 'seen_at', 'expires_at', 'agent']).where('person_id', '=', id).execute(),
    links: await db.selectFrom('links').select(['kind', 'created_at', 'expires_at', 'spent_at']).where('person_id', '=', id).execute(),
    tries: await db.selectFrom('tries').selectAll().where('key', 'in', [triesAt(signInKey), triesAtPassword(id)]).execute(),
    looks_after: await db.selectFrom('looks_after').select('team_id').where('person_id', '=', id).execute(),
    audit_as_actor: await db.selectFrom('audit').select(['id', 'at', 'actor', 'action']).where('actor_id', '=', id).orderBy('id').execute(),
    audit_as_subject: await db.selectFrom('audit').select(['id', 'at', 'actor', 'action', 'detail']).where('subject', '=', aboutPerson(id)).orderBy('id').execute(),
  };
}

async function played(db: Db, id: string): Promise<Record<string, Row[]>> {
  return {
    assignment_targets: await db.selectFrom('assignment_targets').selectAll().where('person_id', '=', id).execute(),
    assignees: await db.selectFrom('assignees').selectAll().where('person_id', '=', id).execute(),
    tasks: await db.selectFrom('tasks').selectAll().where('person_id', '=', id).execute(),
    grants: await db.selectFrom('grants').selectAll().where('person_id', '=', id).orderBy('id').execute(),
    attempts: await db.selectFrom('attempts').selectAll().where('person_id', '=', id).orderBy('sequence').execute(),
    breaches: await db.selectFrom('breaches').selectAll().where('person_id', '=', id).orderBy('at').execute(),
    comments_received: await db.selectFrom('comments').innerJoin('attempts', 'attempts.id', 'comments.attempt_id')
      .select(['comments.id', 'comments.attempt_id', 'comments.turn', 'comments.text', 'comments.created_at']).where('attempts.person_id', '=', id).orderBy('comments.id').execute(),
    contests: await db.selectFrom('contests').selectAll().where('person_id', '=', id).orderBy('at').execute(),
    rulings_received: await db.selectFrom('rulings').innerJoin('attempts', 'attempts.id', 'rulings.attempt_id')
      .select(['rulings.attempt_id', 'rulings.turn', 'rulings.acts', 'rulings.note', 'rulings.context', 'rulings.at']).where('attempts.person_id', '=', id).orderBy('rulings.at').execute(),
    trainer_scores_received: await db.selectFrom('trainer_scores').innerJoin('attempts', 'attempts.id', 'trainer_scores.attempt_id')
      .select(['trainer_scores.attempt_id', 'trainer_scores.score', 'trainer_scores.at']).where('attempts.person_id', '=', id).execute(),
    criterion_results: await db.selectFrom('criterion_results').selectAll().where('person_id', '=', id).execute(),
    person_periods: await db.selectFrom('person_periods').selectAll().where('person_id', '=', id).execute(),
  };
}

/** What staff did for others. */
async function worked(db: Db, id: string): Promise<Record<string, Row[]>> {
  return {
    assignments_made: await db.selectFrom('assignments').selectAll().where('created_by', '=', id).orderBy('id').execute(),
    comments_written: await db.selectFrom('comments').select(['id', 'attempt_id', 'turn', 'text', 'created_at']).where('author_id', '=', id).orderBy('id').execute(),
    rulings_given: await db.selectFrom('rulings').select(['attempt_id', 'turn', 'acts', 'note', 'at']).where('trainer_id', '=', id).orderBy('at').execute(),
    trainer_scores_given: await db.selectFrom('trainer_scores').select(['attempt_id', 'score', 'at']).where('trainer_id', '=', id).execute(),
  };
}

/** Times and JSON as people and programs read them. */
function readable(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => {
    if (typeof value === 'number' && (column === 'at' || column === 'since' || column.endsWith('_at'))) return [column, new Date(value).toISOString()];
    if (typeof value === 'string' && JSON_COLUMNS.has(column)) return [column, JSON.parse(value) as unknown];
    return [column, value];
  }));
}
