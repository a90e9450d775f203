import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { NewTeam, Team } from '#contract/team.ts';
import type { Actor } from '../../actor.ts';
import { newCode } from '../../security/tokens.ts';
import type { Services } from '../../services.ts';
import { aboutTeam, audit } from '../audit.ts';
import { teamOf } from './teams.ts';

/** Makes a team that can be joined. A trainer who makes it looks after it. */
export async function makeTeam(services: Services, actor: Actor, { name }: z.infer<typeof NewTeam>): Promise<Team> {
  const id = uuidv7();
  const at = services.now();
  await services.store.db.transaction().execute(async (db) => {
    await db.insertInto('teams').values({ id, name, join_code: newCode(), hides_names: 0, created_at: at }).execute();
    if (actor.role === 'trainer') await db.insertInto('looks_after').values({ person_id: actor.id, team_id: id }).execute();
    await audit(db, actor, at, 'team.made', aboutTeam(id), name);
  });
  return teamOf(services, actor.sees === 'all' ? actor : { ...actor, sees: new Set([...actor.sees, id]) }, id);
}
