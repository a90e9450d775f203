import type { z } from 'zod';
import type { PageQuery } from '#contract/page.ts';
import type { AuditPage } from '#contract/privacy.ts';
import type { Services } from '../../services.ts';
import { pageFrom } from '../../store/paging.ts';
import type { Db } from '../../store/store.ts';

/** What staff changed, latest first. Names are those that people and things have now; whoever is deleted stays a number. */
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

/** What each subject is called: an attempt by the name of whose it is. */
async function namesOf(db: Db, subjects: readonly string[]): Promise<Map<string, string>> {
  const lookUps: Record<string, (ids: string[]) => Promise<{ id: string; name: string }[]>> = {
    person: (ids) => db.selectFrom('people').select(['id', 'name']).where('id', 'in', ids).execute(),
    team: (ids) => db.selectFrom('teams').select(['id', 'name']).where('id', 'in', ids).execute(),
    assignment: (ids) => db.selectFrom('assignments').select(['id', 'title as name']).where('id', 'in', ids).execute(),
    attempt: (ids) => db.selectFrom('attempts').innerJoin('people', 'people.id', 'attempts.person_id').select(['attempts.id', 'people.name']).where('attempts.id', 'in', ids).execute(),
  };
  const names = new Map<string, string>();
  for (const [kind, lookUp] of Object.entries(lookUps)) {
    const ids = [...new Set(subjects.filter((subject) => subject.startsWith(`${kind}:`)).map((subject) => subject.slice(kind.length + 1)))];
    for (const { id, name } of ids.length === 0 ? [] : await lookUp(ids)) names.set(`${kind}:${id}`, name);
  }
  return names;
}
