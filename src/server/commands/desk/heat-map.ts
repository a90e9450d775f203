import type { HeatMap, HeatMapQuery } from '#contract/desk.ts';
import type { Actor } from '../../actor.ts';
import { shelved } from '../../scenario-shelf.ts';
import type { Services } from '../../services.ts';
import { pageFrom } from '../../store/paging.ts';
import type { Db } from '../../store/store.ts';
import { assignmentRow } from '../assignments/read-assignments.ts';
import { peopleOfTeams, seenPart } from '../assignments/seen-part.ts';

/**
 * Trainee × criterion: the first and the best share, over all attempts of a team's trainees, or over those for an assignment.
 * @throws Refused `unknown-scenario`
 */
export async function heatMap({ store: { db } }: Services, actor: Actor, query: HeatMapQuery): Promise<HeatMap> {
  const { scenario: { rubric } } = await shelved(query.scenario);
  const criteria = rubric.map((criterion) => criterion.id);
  const people = query.teamId === undefined ? await assigned(db, actor, query, query.assignmentId!) : await trainees(db, query, query.teamId);
  const { items, next } = pageFrom(people, query.limit, (person) => person.id, (person) => person);
  const results = await resultsOf(db, query, items.map((person) => person.id));
  return {
    scenario: query.scenario, criteria, next,
    rows: items.map((person) => {
      const cells = results.get(person.id);
      return {
        person, attempts: Math.max(0, ...[...cells?.values() ?? []].map((cell) => cell.attempts)),
        cells: criteria.map((criterion) => {
          const cell = cells?.get(criterion);
          return cell === undefined ? null : { first: cell.first_share / 1000, best: cell.best_share / 1000 };
        }),
      };
    }),
  };
}

function trainees(db: Db, { limit, cursor }: HeatMapQuery, teamId: string) {
  return db.selectFrom('people').select(['id', 'name']).where('team_id', '=', teamId).where('role', '=', 'trainee')
    .$if(cursor !== undefined, (query) => query.where('id', '>', cursor!)).orderBy('id').limit(limit + 1).execute();
}

/** Those whose task this customer is. */
async function assigned(db: Db, actor: Actor, { scenario, limit, cursor }: HeatMapQuery, assignmentId: string) {
  const part = seenPart(actor, await assignmentRow(db, assignmentId));
  return db.selectFrom('tasks').innerJoin('people', 'people.id', 'tasks.person_id').select(['people.id', 'people.name'])
    .where('tasks.assignment_id', '=', assignmentId).where('tasks.scenario', '=', scenario)
    .$if(part !== 'all', (query) => query.where('tasks.person_id', 'in', peopleOfTeams(db, part)))
    .$if(cursor !== undefined, (query) => query.where('tasks.person_id', '>', cursor!)).orderBy('tasks.person_id').limit(limit + 1).execute();
}

interface Cell { readonly first_share: number; readonly best_share: number; readonly attempts: number }

async function resultsOf(db: Db, { scenario, assignmentId }: HeatMapQuery, people: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, Cell>>> {
  const results = new Map<string, Map<string, Cell>>();
  if (people.length === 0) return results;
  const rows = await db.selectFrom('criterion_results').select(['person_id', 'criterion', 'first_share', 'best_share', 'attempts'])
    .where('person_id', 'in', people).where('assignment_id', '=', assignmentId ?? '').where('scenario', '=', scenario).execute();
  for (const row of rows) results.set(row.person_id, (results.get(row.person_id) ?? new Map<string, Cell>()).set(row.criterion, row));
  return results;
}
