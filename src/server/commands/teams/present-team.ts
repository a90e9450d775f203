import type { Selectable } from 'kysely';
import type { Team } from '#contract/team.ts';
import { runsTeam, type Actor } from '../../actor.ts';
import type { Db } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';

/** Teams as staff see them. Codes are for those who enrol: leads only look. */
export async function presentTeams(db: Db, actor: Actor, teams: readonly Selectable<Tables['teams']>[]): Promise<Team[]> {
  if (teams.length === 0) return [];
  const rows = await db.selectFrom('people').select(({ fn }) => ['team_id', fn.countAll<number>().as('people')])
    .where('team_id', 'in', teams.map((team) => team.id)).where('is_active', '=', 1).groupBy('team_id').execute();
  const people = new Map(rows.map((row) => [row.team_id, row.people]));
  return teams.map((team) => ({
    id: team.id, name: team.name, people: people.get(team.id) ?? 0, hidesNames: team.hides_names === 1, createdAt: new Date(team.created_at).toISOString(),
    joinCode: runsTeam(actor, team.id) ? team.join_code : null,
  }));
}
