import type { z } from 'zod';
import type { PasswordChange, PasswordReset } from '#contract/person.ts';
import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import { hashPassword, isPassword } from '../../security/passwords.ts';
import { countTry, forgetTries } from '../../security/throttle.ts';
import { hashOfToken } from '../../security/tokens.ts';
import type { Services } from '../../services.ts';
import { triesAt } from './sign-in.ts';

const MOST_TRIES = 10;

/** Under which tries at the present password are counted, by somebody who found a browser signed in. */
export const triesAtPassword = (personId: string): string => `password:${personId}`;

/**
 * Changes the own password; all other sessions end.
 * @throws Refused `wrong-password`, or `too-many-tries`
 */
export async function changePassword(services: Services, actor: Actor, { current, password }: z.infer<typeof PasswordChange>): Promise<void> {
  await countTry(services, triesAtPassword(actor.id), MOST_TRIES);
  const { db } = services.store;
  const { password_hash: stored } = await db.selectFrom('people').select('password_hash').where('id', '=', actor.id).executeTakeFirstOrThrow();
  if (!(await isPassword(stored, current))) throw new Refused('wrong-password', 'The present password is not this one.', 'body.current');
  const passwordHash = await hashPassword(password);
  await db.transaction().execute(async (tx) => {
    await tx.updateTable('people').set({ password_hash: passwordHash }).where('id', '=', actor.id).execute();
    await tx.deleteFrom('sessions').where('person_id', '=', actor.id).where('id', '!=', actor.sessionId).execute();
    await tx.deleteFrom('links').where('person_id', '=', actor.id).execute();
  });
  await forgetTries(services, triesAtPassword(actor.id));
}

/**
 * Sets a password by a link, which is then spent, as are all others of the person; all sessions end. Returns the person's id.
 * @throws Refused `link-spent`
 */
export async function resetPassword(services: Services, { token, password }: z.infer<typeof PasswordReset>): Promise<string> {
  const { db } = services.store;
  const at = services.now();
  const hash = hashOfToken(token);
  const link = await db.selectFrom('links').innerJoin('people', 'people.id', 'links.person_id').select(['people.id', 'people.sign_in_key'])
    .where('token_hash', '=', hash).where('kind', '=', 'password').where('spent_at', 'is', null).where('expires_at', '>', at).where('people.is_active', '=', 1).executeTakeFirst();
  if (link === undefined) throw spent();
  const passwordHash = await hashPassword(password);
  await db.transaction().execute(async (tx) => {
    const taken = await tx.deleteFrom('links').where('token_hash', '=', hash).returning('token_hash').executeTakeFirst();
    if (taken === undefined) throw spent();
    await tx.deleteFrom('links').where('person_id', '=', link.id).execute();
    await tx.updateTable('people').set({ password_hash: passwordHash, seen_at: at }).where('id', '=', link.id).execute();
    await tx.deleteFrom('sessions').where('person_id', '=', link.id).execute();
  });
  await forgetTries(services, triesAt(link.sign_in_key));
  return link.id;
}

function spent(): Refused {
  return new Refused('link-spent', 'This link was used or has expired. Ask your trainer for a new one.');
}
