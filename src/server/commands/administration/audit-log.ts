import type { z } from 'zod';
import type { PageQuery } from '#contract/page.ts';
import type { AuditPage } from '#contract/privacy.ts';
import type { Services } from '../../services.ts';
import { pageFrom } from '../../store/paging.ts';
import type { Db } from '../../store/store.ts';

/** What staff changed, latest first. Names are those that people and teams have now; whoever is deleted stays a number. */
export async function auditLog({ store }: Services, { limit, cursor }: PageQuery): Promise<z.infer<typeof AuditPage>> {
  const rows = await store.db.selectFrom('audit').leftJoin('people', 'people.id', 'audit.actor_id').selectAll('audit').select('people.name as actorName')
    .$if(cursor !== undefined, (select) => select.where('audit.id', '<', cursor!)).orderBy('audit.id', 'desc').limit(limit + 1).execute();
  const { items, next } = pageFrom(rows, limit, (row) => row.id, (row) => row);
  const names = await namesOf(store.db, items.map((row) => row.subject));
  return {
    items: items.map(({ id, at, actor, actorName, action, subject, detail }) => ({
      id, at: new Date(at).toISOString(), actor: actorName ?? actor, action, subject: names.get(subject) ?? subject, detail,
    })), next,
  };
}

async function namesOf(db: Db, subjects: readonly string[]): Promise<Map<string, string>> {
  const idsOf = (kind: string): string[] => [...new Set(subjects.filter((subject) => subject.startsWith(`${kind}:`)).map((subject) => subject.slice(kind.length + 1)))];
  const [people, teams] = [idsOf('person'), idsOf('team')];
  return new Map([
    ...(people.length === 0 ? [] : await db.selectFrom('people').select(['id', 'name']).where('id', 'in', people).execute()).map(({ id, name }) => [`person:${id}`, name] as const),
    ...(teams.length === 0 ? [] : await db.selectFrom('teams').select(['id', 'name']).where('id', 'in', teams).execute()).map(({ id, name }) => [`team:${id}`, name] as const),
  ]);
}
