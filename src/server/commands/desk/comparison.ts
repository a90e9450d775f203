import type { Comparison } from '#contract/desk.ts';
import type { PageQuery } from '#contract/page.ts';
import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import { pageFrom } from '../../store/paging.ts';
import type { Db } from '../../store/store.ts';
import { assignmentRow } from '../assignments/read-assignments.ts';
import { peopleOfTeams, seenPart, type SeenPart } from '../assignments/seen-part.ts';

/**
 * A final beside its baseline, over the people who played both: the best score of each customer, meant over the customers.
 * @throws Refused `not-found` if the assignment is no final
 */
export async function comparisonOf({ store: { db } }: Services, actor: Actor, finalId: string, { limit, cursor }: PageQuery): Promise<Comparison> {
  const assignment = await assignmentRow(db, finalId);
  if (assignment.baseline_id === null) throw new Refused('not-found', 'This assignment is not compared with a baseline: it was not given as a final.');
  const part = seenPart(actor, assignment);
  const both = db.selectFrom(bests(db, finalId, part).as('final')).innerJoin(bests(db, assignment.baseline_id, part).as('baseline'), 'baseline.person_id', 'final.person_id');
  const over = await both.select(({ fn }) => [fn.countAll<number>().as('people'), fn.avg<number | null>('baseline.best').as('baseline'), fn.avg<number | null>('final.best').as('final')]).executeTakeFirstOrThrow();
  const rows = await both.innerJoin('people', 'people.id', 'final.person_id').select(['people.id', 'people.name', 'baseline.best as baseline', 'final.best as final'])
    .$if(cursor !== undefined, (query) => query.where('final.person_id', '>', cursor!)).orderBy('final.person_id').limit(limit + 1).execute();
  const { items, next } = pageFrom(rows, limit, (row) => row.id, ({ id, name, baseline, final }) => ({ person: { id, name }, baseline, final }));
  return { people: over.people, baselineMean: over.baseline, finalMean: over.final, rows: items, next };
}

/** The mean over the customers played, of each person whom the actor sees. */
function bests(db: Db, assignmentId: string, part: SeenPart) {
  return db.selectFrom('tasks').select(({ fn }) => ['tasks.person_id', fn.avg<number>('tasks.best').as('best')])
    .where('tasks.assignment_id', '=', assignmentId).where('tasks.best', 'is not', null)
    .$if(part !== 'all', (query) => query.where('tasks.person_id', 'in', peopleOfTeams(db, part))).groupBy('tasks.person_id');
}
