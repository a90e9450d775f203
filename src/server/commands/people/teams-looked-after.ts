import type { Db } from '../../store/store.ts';

/** The teams that these people look after, by their names' order. */
export async function teamsLookedAfter(db: Db, people: readonly string[]): Promise<Map<string, { id: string; name: string }[]>> {
  const found = new Map<string, { id: string; name: string }[]>();
  if (people.length === 0) return found;
  const rows = await db.selectFrom('looks_after').innerJoin('teams', 'teams.id', 'looks_after.team_id').select(['looks_after.person_id', 'teams.id', 'teams.name'])
    .where('looks_after.person_id', 'in', [...people]).orderBy('teams.name').orderBy('teams.id').execute();
  for (const { person_id, id, name } of rows) found.set(person_id, [...(found.get(person_id) ?? []), { id, name }]);
  return found;
}
