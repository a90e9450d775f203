import type { SetUp } from '#contract/person.ts';
import { Refused } from '../refuse.ts';
import { hashPassword } from '../security/passwords.ts';
import { hashOfToken, newToken } from '../security/tokens.ts';
import type { Services } from '../services.ts';
import { aboutPerson, audit } from './audit.ts';
import { addPerson } from './people/add-person.ts';

const LIFETIME_MS = 24 * 3600_000;

/** While nobody administers the installation: a new one-time link's secret; older ones become void. */
export async function offerSetUp({ store, now }: Services): Promise<string | null> {
  if (await isSetUp({ store })) return null;
  const token = newToken();
  const at = now();
  await store.db.deleteFrom('links').where('kind', '=', 'set-up').execute();
  await store.db.insertInto('links').values({ token_hash: hashOfToken(token), kind: 'set-up', person_id: null, created_at: at, expires_at: at + LIFETIME_MS, spent_at: null }).execute();
  return token;
}

export async function isSetUp({ store }: Pick<Services, 'store'>): Promise<boolean> {
  const administrator = await store.db.selectFrom('people').select('id').where('role', '=', 'administrator').where('is_active', '=', 1).limit(1).executeTakeFirst();
  return administrator !== undefined;
}

/**
 * Makes the first administrator; returns the new person's id.
 * @throws Refused `already-set-up`, `link-spent`, or `name-taken`
 */
export async function setUp(services: Services, { token, name, signIn, password }: SetUp): Promise<string> {
  if (await isSetUp(services)) throw new Refused('already-set-up', 'There is an administrator already; sign in.');
  const passwordHash = await hashPassword(password);
  const at = services.now();
  return services.store.db.transaction().execute(async (db) => {
    const spent = await db.updateTable('links').set({ spent_at: at })
      .where('token_hash', '=', hashOfToken(token)).where('kind', '=', 'set-up').where('spent_at', 'is', null).where('expires_at', '>', at).returning('token_hash').executeTakeFirst();
    if (spent === undefined) throw new Refused('link-spent', 'This link was used or has expired. Start the server again: it prints a new one.');
    const { id } = await addPerson(db, at, { name, signIn, role: 'administrator', teamId: null, passwordHash });
    await audit(db, { id, role: 'administrator' }, at, 'installation.set-up', aboutPerson(id));
    return id;
  });
}
