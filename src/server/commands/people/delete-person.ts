import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import { takeOutOfStandings } from '../../standings/take-out.ts';
import { aboutPerson, audit } from '../audit.ts';
import { keepAnAdministrator } from './keep-an-administrator.ts';
import { triesAtPassword } from './passwords.ts';
import { triesAt } from './sign-in.ts';

/**
 * Deletes a person and all that is stored about them. Comments that they wrote and rulings that they gave stay with the talks they are about, without an author.
 * The audit log keeps that somebody was deleted, not who.
 * @throws Refused `not-found`, or `last-administrator`
 */
export async function deletePerson(services: Services, actor: Actor, personId: string): Promise<void> {
  const { db, dialect } = services.store;
  const teams = await db.transaction().execute(async (tx) => {
    const { role } = await found(tx.selectFrom('people').select('role').where('id', '=', personId).executeTakeFirst());
    if (role === 'administrator') await keepAnAdministrator(tx, dialect, personId);
    const person = await found(tx.selectFrom('people').select('sign_in_key').where('id', '=', personId).$if(dialect === 'postgres', (select) => select.forUpdate()).executeTakeFirst());
    const moved = await takeOutOfStandings(tx, personId);
    await tx.deleteFrom('tries').where('key', 'in', [triesAt(person.sign_in_key), triesAtPassword(personId)]).execute();
    await tx.deleteFrom('people').where('id', '=', personId).execute();
    await audit(tx, actor, services.now(), 'person.deleted', aboutPerson(personId));
    return moved;
  });
  for (const team of teams) services.live.publish(team).catch(() => undefined); // pages also ask from time to time
}

async function found<Row>(row: Promise<Row | undefined>): Promise<Row> {
  const there = await row;
  if (there === undefined) throw new Refused('not-found', 'There is no such person.');
  return there;
}
