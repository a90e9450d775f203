import { Name } from '#contract/primitives.ts';
import { Refused } from '../../refuse.ts';
import type { CompanyPerson, CompanyProvider } from '../../security/company-provider.ts';
import type { Services } from '../../services.ts';
import type { Db } from '../../store/store.ts';
import { addPerson } from './add-person.ts';

/** How long somebody may take at the provider's. */
export const HANDSHAKE_MS = 10 * 60_000;

/** Begins a sign-in by the company; returns where the browser goes, and the state that it must come back with. */
export async function beginCompanySignIn({ store, now }: Services, provider: CompanyProvider): Promise<{ address: string; state: string }> {
  const handshake = provider.newHandshake();
  const address = await provider.address(handshake);
  const at = now();
  await store.db.deleteFrom('company_sign_ins').where('created_at', '<', at - HANDSHAKE_MS).execute();
  await store.db.insertInto('company_sign_ins').values({ ...handshake, created_at: at }).execute();
  return { address, state: handshake.state };
}

/**
 * Ends a sign-in by the company; returns the person's id. Who comes for the first time becomes a trainee without a team.
 * `state` is what the browser kept, `query` what the provider sent it back with.
 * @throws Refused `company-sign-in-failed`, or what the provider's answer lacks
 */
export async function endCompanySignIn({ store, now }: Services, provider: CompanyProvider, state: string, query: string): Promise<string> {
  const begun = await store.db.deleteFrom('company_sign_ins').where('state', '=', state).returning(['state', 'nonce', 'verifier', 'created_at']).executeTakeFirst();
  if (begun === undefined || begun.created_at < now() - HANDSHAKE_MS) throw failed('it was not begun here, or too long ago');
  const person = await provider.person(query, begun);
  const known = await find(store.db, person.subject);
  if (known === undefined) return addFromCompany(store.db, now(), person);
  if (known.is_active === 0) throw failed('the account is closed');
  await store.db.updateTable('people').set({ seen_at: now() }).where('id', '=', known.id).execute();
  return known.id;
}

/** Somebody who signs in twice at once for the first time is added once. */
async function addFromCompany(db: Db, at: number, { subject, name }: CompanyPerson): Promise<string> {
  try {
    return (await addPerson(db, at, { name: fitting(name), role: 'trainee', teamId: null, passwordHash: null, companySubject: subject })).id;
  } catch (error) {
    const known = await find(db, subject);
    if (known === undefined) throw error;
    return known.id;
  }
}

function find(db: Db, subject: string): Promise<{ id: string; is_active: 0 | 1 } | undefined> {
  return db.selectFrom('people').select(['id', 'is_active']).where('company_subject', '=', subject).executeTakeFirst();
}

/** The company's name for somebody, as names are here. */
function fitting(name: string): string {
  const read = Name.safeParse([...name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()].slice(0, 60).join(''));
  return read.success ? read.data : 'New';
}

function failed(why: string): Refused {
  return new Refused('company-sign-in-failed', `The company’s sign-in did not succeed: ${why}.`);
}
