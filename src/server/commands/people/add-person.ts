import { uuidv7 } from 'uuidv7';
import type { Role } from '#contract/person.ts';
import { Refused } from '../../refuse.ts';
import { newToken } from '../../security/tokens.ts';
import type { Db } from '../../store/store.ts';
import { giveTasks } from '../assignments/give-tasks.ts';
import { freeSignIn, keyOfSignIn, usualSignIn } from './sign-in-names.ts';

/** Two who want the same free name at once: one of them tries again. */
const TRIES = 5;

export interface NewPerson {
  readonly name: string;
  /** Null or missing: one is made from the name. */
  readonly signIn?: string | null;
  readonly role: Role;
  readonly teamId: string | null;
  readonly passwordHash: string | null;
  readonly companySubject?: string;
}

/**
 * Adds a person, with the tasks that their team has.
 * @throws Refused `name-taken`
 */
export async function addPerson(db: Db, at: number, person: NewPerson): Promise<{ id: string; signIn: string }> {
  const wanted = person.signIn ?? null;
  for (let tries = 0; tries < (wanted === null ? TRIES : 1); tries += 1) {
    const signIn = wanted ?? (tries === 0 ? usualSignIn(person.name) : await freeSignIn(db, person.name));
    const id = uuidv7();
    const added = await db.insertInto('people').values({
      id, name: person.name, sign_in: signIn, sign_in_key: keyOfSignIn(signIn), role: person.role, password_hash: person.passwordHash,
      company_subject: person.companySubject ?? null, team_id: person.teamId, language: null, calendar_key: newToken(), created_at: at, seen_at: null, is_active: 1,
    }).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
    if (added === undefined) continue;
    if (person.teamId !== null) await giveTasks(db, id, person.teamId, at);
    return { id, signIn };
  }
  throw new Refused('name-taken', 'Somebody has this sign-in name already; choose another.', 'body.signIn');
}
