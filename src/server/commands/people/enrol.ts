import type { z } from 'zod';
import type { Enrolled, Enrolment } from '#contract/team.ts';
import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import { aboutTeam, audit } from '../audit.ts';
import { addPerson } from './add-person.ts';
import { passwordLink } from './password-link.ts';
import { readEnrolment } from './read-enrolment.ts';

const LINK_LIFETIME_MS = 14 * 24 * 3600_000;

/**
 * Makes the people of a list trainees of the team, each with the secret of a link that sets the first password. Lines that cannot
 * be taken are named; the others are enrolled, all or, should something break, none.
 * @throws Refused `malformed`, or `too-large`
 */
export async function enrol(services: Services, actor: Actor, teamId: string, { csv }: z.infer<typeof Enrolment>): Promise<Enrolled> {
  const list = readEnrolment(csv);
  const at = services.now();
  return services.store.db.transaction().execute(async (db) => {
    const people: Enrolled['people'] = [];
    const refused = [...list.refused];
    const team = await db.selectFrom('teams').select('id').where('id', '=', teamId).executeTakeFirst();
    if (team === undefined) throw new Refused('not-found', 'There is no such team.');
    for (const { line, name, signIn } of list.people) {
      const added = await addPerson(db, at, { name, signIn, role: 'trainee', teamId, passwordHash: null }).catch((error: unknown) => {
        if (error instanceof Refused && error.code === 'name-taken') return error;
        throw error;
      });
      if (added instanceof Refused) refused.push({ line, code: 'name-taken', reason: 'sign-in: somebody has this name already' });
      else people.push({ ...added, name, token: await passwordLink(db, added.id, at, LINK_LIFETIME_MS) });
    }
    if (people.length > 0) await audit(db, actor, at, 'people.enrolled', aboutTeam(teamId), `people: ${people.length}`);
    return { people, refused: refused.toSorted((one, other) => one.line - other.line) };
  });
}
