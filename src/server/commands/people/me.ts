import type { z } from 'zod';
import type { Me, MeChange } from '#contract/person.ts';
import type { Actor } from '../../actor.ts';
import type { Services } from '../../services.ts';
import { teamsLookedAfter } from './teams-looked-after.ts';

/** Whoever is signed in, as the browser needs it. */
export async function meOf({ store }: Pick<Services, 'store'>, personId: string): Promise<Me> {
  const row = await store.db.selectFrom('people').leftJoin('teams', 'teams.id', 'people.team_id').selectAll('people').select(['teams.name as team', 'teams.hides_names'])
    .where('people.id', '=', personId).executeTakeFirstOrThrow();
  return {
    id: row.id, name: row.name, signIn: row.sign_in, role: row.role,
    team: row.team_id === null ? null : { id: row.team_id, name: row.team!, hidesNames: row.hides_names === 1 },
    looksAfter: (await teamsLookedAfter(store.db, [row.id])).get(row.id) ?? [],
    language: row.language as Me['language'], hasPassword: row.password_hash !== null, calendar: row.calendar_key,
  };
}

export async function changeMe(services: Services, actor: Actor, { name, language }: z.infer<typeof MeChange>): Promise<Me> {
  const change = { ...(name === undefined ? {} : { name }), ...(language === undefined ? {} : { language }) };
  if (Object.keys(change).length > 0) await services.store.db.updateTable('people').set(change).where('id', '=', actor.id).execute();
  return meOf(services, actor.id);
}
