import type { SignIn } from '#contract/person.ts';
import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import { isPassword } from '../../security/passwords.ts';
import { countedTry, forgetTries } from '../../security/throttle.ts';
import type { Services } from '../../services.ts';
import { keyOfSignIn } from './sign-in-names.ts';

/** Wrong passwords in a quarter of an hour: for one name, and from one address, which a whole office may share. */
const MOST_FOR_NAME = 10;
const MOST_FROM_ADDRESS = 200;

/** Under which tries at a sign-in name are counted. */
export const triesAt = (signInKey: string): string => `sign-in:${signInKey}`;

/**
 * Checks name and password; returns the person's id. Unknown names are answered as wrong passwords are, and as slowly.
 * @throws Refused `wrong-password`, or `too-many-tries`
 */
export async function signIn(services: Services, { signIn: name, password }: SignIn, address: string): Promise<string> {
  const key = keyOfSignIn(name);
  const { db } = services.store;
  const id = await countedTry(services, `address:${address}`, MOST_FROM_ADDRESS, () => countedTry(services, triesAt(key), MOST_FOR_NAME, async () => {
    const person = await db.selectFrom('people').select(['id', 'password_hash', 'is_active']).where('sign_in_key', '=', key).executeTakeFirst();
    const isRight = await isPassword(person?.password_hash ?? null, password);
    if (person === undefined || !isRight || person.is_active === 0) throw new Refused('wrong-password', 'The name or the password is wrong.');
    return person.id;
  }));
  await forgetTries(services, triesAt(key));
  await db.updateTable('people').set({ seen_at: services.now() }).where('id', '=', id).execute();
  return id;
}

/** Ends the session that the request came with, if there is one. */
export async function signOut({ store }: Services, actor: Actor | null): Promise<void> {
  if (actor !== null) await store.db.deleteFrom('sessions').where('id', '=', actor.sessionId).execute();
}
