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
    const next = {
      name: change.name ?? team.name,
      hides_names: change.hidesNames === undefined ? team.hides_names : change.hidesNames ? 1 as const : 0 as const,
      join_code: change.isJoinable === undefined ? team.join_code : change.isJoinable ? team.join_code ?? newCode() : null,
    };
    await db.updateTable('teams').set(next).where('id', '=', teamId).execute();
    await audit(db, actor, at, 'team.changed', aboutTeam(teamId), [
      ...(next.name === team.name ? [] : [`name: ${team.name} → ${next.name}`]),
      ...(next.hides_names === team.hides_names ? [] : [`hides names: ${next.hides_names === 1}`]),
      ...(next.join_code === team.join_code ? [] : [`can be joined: ${next.join_code !== null}`]),
    ].join('; '));
  });
  return teamOf(services, actor, teamId);
}
