import type { z } from 'zod';
import type { Invitation, Join } from '#contract/person.ts';
import { Refused } from '../../refuse.ts';
import { hashPassword } from '../../security/passwords.ts';
import { countedTry } from '../../security/throttle.ts';
import type { Services } from '../../services.ts';
import { addPerson } from './add-person.ts';

/** Wrong codes from one address in a quarter of an hour; a class may share it. */
const MOST_FROM_ADDRESS = 100;

/** The team that a code leads to. @throws Refused `unknown-code`, or `too-many-tries` */
export async function invitation(services: Services, code: string, address: string): Promise<z.infer<typeof Invitation>> {
  return { team: (await teamOf(services, code, address, 'params.code')).name };
}

/**
 * Makes a trainee of the team, with its tasks; returns the new person's id.
 * @throws Refused `unknown-code`, `too-many-tries`, or `name-taken`
 */
export async function join(services: Services, { code, name, signIn, password }: Join, address: string): Promise<string> {
  const team = await teamOf(services, code, address, 'body.code');
  const passwordHash = await hashPassword(password);
  return services.store.db.transaction().execute(async (db) => {
    const { id } = await addPerson(db, services.now(), { name, signIn, role: 'trainee', teamId: team.id, passwordHash });
    return id;
  });
}

function teamOf(services: Services, code: string, address: string, where: string): Promise<{ id: string; name: string }> {
  return countedTry(services, `join:${address}`, MOST_FROM_ADDRESS, async () => {
    const team = await services.store.db.selectFrom('teams').select(['id', 'name']).where('join_code', '=', asWritten(code)).executeTakeFirst();
    if (team === undefined) throw new Refused('unknown-code', 'No team has this code now. Ask your trainer for the code.', where);
    return team;
  });
}

/** As codes are stored, however somebody types them. */
function asWritten(code: string): string {
  const letters = code.normalize('NFKC').toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
