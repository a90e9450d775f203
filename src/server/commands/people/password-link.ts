import type { z } from 'zod';
import type { ResetLink } from '#contract/person.ts';
import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import { hashOfToken, newToken } from '../../security/tokens.ts';
import type { Services } from '../../services.ts';
import type { Db } from '../../store/store.ts';
import { aboutPerson, audit } from '../audit.ts';

const RESET_LIFETIME_MS = 24 * 3600_000;

/** Makes the secret of a link that sets the person's password once. `lifetime` in milliseconds. */
export async function passwordLink(db: Db, personId: string, at: number, lifetime: number): Promise<string> {
  const token = newToken();
  await db.insertInto('links').values({ token_hash: hashOfToken(token), kind: 'password', person_id: personId, created_at: at, expires_at: at + lifetime, spent_at: null }).execute();
  return token;
}

/**
 * A link that sets a new password, for a day; links made before become void. Trainers make them for trainees and leads: who can set
 * a password can sign in with it.
 * @throws Refused `not-found`, or `not-allowed`
 */
export async function makeResetLink(services: Services, actor: Actor, personId: string): Promise<z.infer<typeof ResetLink>> {
  const at = services.now();
  return services.store.db.transaction().execute(async (db) => {
    const person = await db.selectFrom('people').select('role').where('id', '=', personId).executeTakeFirst();
    if (person === undefined) throw new Refused('not-found', 'There is no such person.');
    if (actor.role !== 'administrator' && person.role !== 'trainee' && person.role !== 'lead') {
      throw new Refused('not-allowed', 'Passwords of trainers and administrators are reset by administrators.');
    }
    await db.deleteFrom('links').where('person_id', '=', personId).execute();
    const token = await passwordLink(db, personId, at, RESET_LIFETIME_MS);
    await audit(db, actor, at, 'reset-link.made', aboutPerson(personId));
    return { token, expiresAt: new Date(at + RESET_LIFETIME_MS).toISOString() };
  });
}
