import type { Team, TeamChange } from '#contract/team.ts';
import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import { newCode } from '../../security/tokens.ts';
import type { Services } from '../../services.ts';
import { aboutTeam, audit } from '../audit.ts';
import { teamOf } from './teams.ts';

/** Renames a team, hides or shows names, closes joining or opens it with a new code. @throws Refused `not-found` */
export async function changeTeam(services: Services, actor: Actor, teamId: string, change: TeamChange): Promise<Team> {
  const at = services.now();
  await services.store.db.transaction().execute(async (db) => {
    const team = await db.selectFrom('teams').selectAll().where('id', '=', teamId).executeTakeFirst();
    if (team === undefined) throw new Refused('not-found', 'There is no such team.');
    const isJoinable = change.isJoinable ?? team.join_code !== null;
    const changed = {
      ...(change.name === undefined || change.name === team.name ? {} : { name: change.name }),
      ...(change.hidesNames === undefined || change.hidesNames === (team.hides_names === 1) ? {} : { hides_names: change.hidesNames ? 1 as const : 0 as const }),
      ...(isJoinable === (team.join_code !== null) ? {} : { join_code: isJoinable ? newCode() : null }),
    };
    if (Object.keys(changed).length === 0) return;
    await db.updateTable('teams').set(changed).where('id', '=', teamId).execute();
    await audit(db, actor, at, 'team.changed', aboutTeam(teamId), [
      ...('name' in changed ? [`name: ${team.name} → ${changed.name}`] : []),
      ...('hides_names' in changed ? [`hides names: ${changed.hides_names === 1}`] : []),
      ...('join_code' in changed ? [`can be joined: ${isJoinable}`] : []),
    ].join('; '));
  });
  return teamOf(services, actor, teamId);
}
