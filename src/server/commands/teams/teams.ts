import type { z } from 'zod';
import type { PageQuery } from '#contract/page.ts';
import type { Team, TeamPage } from '#contract/team.ts';
import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import { pageFrom } from '../../store/paging.ts';
import { presentTeams } from './present-team.ts';

/** The teams that the actor sees, oldest first. */
export async function teamsSeen({ store }: Services, actor: Actor, { limit, cursor }: PageQuery): Promise<z.infer<typeof TeamPage>> {
  const { sees } = actor;
  if (sees !== 'all' && sees.size === 0) return { items: [], next: null };
  const rows = await store.db.selectFrom('teams').selectAll()
    .$if(sees !== 'all', (select) => select.where('id', 'in', [...(sees as ReadonlySet<string>)]))
    .$if(cursor !== undefined, (select) => select.where('id', '>', cursor!))
    .orderBy('id').limit(limit + 1).execute();
  const { items, next } = pageFrom(rows, limit, (row) => row.id, (row) => row);
  return { items: await presentTeams(store.db, actor, items), next };
}

/** @throws Refused `not-found` */
export async function teamOf({ store }: Services, actor: Actor, teamId: string): Promise<Team> {
  const rows = await store.db.selectFrom('teams').selectAll().where('id', '=', teamId).execute();
  const [team] = await presentTeams(store.db, actor, rows);
  if (team === undefined) throw new Refused('not-found', 'There is no such team.');
  return team;
}
