import { sql, type Selectable } from 'kysely';
import type { z } from 'zod';
import type { PeopleQuery, Person, PersonPage } from '#contract/person.ts';
import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import { pageFrom } from '../../store/paging.ts';
import type { Db } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { teamsLookedAfter } from './teams-looked-after.ts';

/** The people of the teams that the actor sees, for an administrator all; in the order they came. */
export async function peopleSeen({ store }: Services, actor: Actor, { limit, cursor, search, teamId }: PeopleQuery): Promise<z.infer<typeof PersonPage>> {
  const { sees } = actor;
  if (sees !== 'all' && sees.size === 0) return { items: [], next: null };
  const part = search === undefined || search === '' ? null : `%${search.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
  const rows = await store.db.selectFrom('people').selectAll()
    .$if(sees !== 'all', (select) => select.where('team_id', 'in', [...(sees as ReadonlySet<string>)]))
    .$if(teamId !== undefined, (select) => select.where('team_id', '=', teamId!))
    .$if(part !== null, (select) => select.where(sql<boolean>`(lower(name) like ${part} escape '\\' or sign_in_key like ${part} escape '\\')`))
    .$if(cursor !== undefined, (select) => select.where('id', '>', cursor!))
    .orderBy('id').limit(limit + 1).execute();
  const { items, next } = pageFrom(rows, limit, (row) => row.id, (row) => row);
  return { items: await presentPeople(store.db, items), next };
}

/** @throws Refused `not-found` */
export async function personOf({ store }: Services, personId: string): Promise<Person> {
  const [person] = await presentPeople(store.db, await store.db.selectFrom('people').selectAll().where('id', '=', personId).execute());
  if (person === undefined) throw new Refused('not-found', 'There is no such person.');
  return person;
}

async function presentPeople(db: Db, rows: readonly Selectable<Tables['people']>[]): Promise<Person[]> {
  const teamIds = [...new Set(rows.flatMap((row) => (row.team_id === null ? [] : [row.team_id])))];
  const teams = teamIds.length === 0 ? [] : await db.selectFrom('teams').select(['id', 'name']).where('id', 'in', teamIds).execute();
  const lookedAfter = await teamsLookedAfter(db, rows.map((row) => row.id));
  return rows.map((row) => ({
    id: row.id, name: row.name, signIn: row.sign_in, role: row.role, team: teams.find((team) => team.id === row.team_id) ?? null, looksAfter: lookedAfter.get(row.id) ?? [],
    language: row.language as Person['language'], createdAt: new Date(row.created_at).toISOString(), seenAt: row.seen_at === null ? null : new Date(row.seen_at).toISOString(), isActive: row.is_active === 1,
  }));
}
