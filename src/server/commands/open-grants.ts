import type { Grant } from '#contract/attempt.ts';
import type { PageQuery } from '#contract/page.ts';
import type { Actor } from '../actor.ts';
import type { Services } from '../services.ts';
import { pageFrom } from '../store/paging.ts';
import { PRACTICE, presentGrant } from './issue-grant.ts';

/** The actor's seeds that are not played out, with the talk so far. */
export async function openGrants({ store }: Services, actor: Actor, query: PageQuery): Promise<{ items: Grant[]; next: string | null }> {
  const rows = await store.db.selectFrom('grants').leftJoin('assignments', 'assignments.id', 'grants.assignment_id')
    .selectAll('grants').select(['assignments.hints', 'assignments.handbook', 'assignments.input', 'assignments.language', 'assignments.pass_mark'])
    .where('grants.person_id', '=', actor.id).where('grants.attempt_id', 'is', null)
    .$if(query.cursor !== undefined, (select) => select.where('grants.id', '<', query.cursor!))
    .orderBy('grants.id', 'desc').limit(query.limit + 1).execute();
  return pageFrom(rows, query.limit, (row) => row.id, ({ hints, handbook, input, language, pass_mark, ...grant }) =>
    presentGrant(grant, hints === null || handbook === null || input === null || pass_mark === null ? PRACTICE : { hints, handbook, input, language, pass_mark }));
}
