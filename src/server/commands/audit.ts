import { uuidv7 } from 'uuidv7';
import type { Actor } from '../actor.ts';
import type { Db } from '../store/store.ts';

/** How people stand in the audit log: by number, so that nothing in it names somebody whose data was deleted. */
export const aboutPerson = (id: string): string => `person:${id}`;
export const aboutTeam = (id: string): string => `team:${id}`;

/**
 * Writes down what staff changed, in the transaction that changes it. `at` in milliseconds. `subject` is `aboutPerson(id)`,
 * `aboutTeam(id)`, or words; neither it nor `detail` holds a person's name or a secret. Of the actor, the number and the role are
 * kept; who reads the log sees the names that those numbers have then.
 */
export async function audit(db: Db, actor: Pick<Actor, 'id' | 'role'>, at: number, action: string, subject: string, detail = ''): Promise<void> {
  await db.insertInto('audit').values({ id: uuidv7(), at, actor_id: actor.id, actor: actor.role, action, subject, detail }).execute();
}
