import type { Actor } from '../../actor.ts';
import type { Db } from '../../store/store.ts';
import type { AssignmentRow, Audience } from './assignment-row.ts';
import { peopleOfTeams, seenPart, teamsSeen, type SeenPart } from './seen-part.ts';

/** Who each of these assignments goes to, narrowed to what the actor sees. */
export async function audiencesOf(db: Db, actor: Actor, assignments: readonly AssignmentRow[]): Promise<ReadonlyMap<string, Audience>> {
  if (assignments.length === 0) return new Map();
  const ids = assignments.map((one) => one.id);
  const teams = await db.selectFrom('assignment_targets').innerJoin('teams', 'teams.id', 'assignment_targets.team_id')
    .select(['assignment_targets.assignment_id', 'teams.id', 'teams.name']).where('assignment_targets.assignment_id', 'in', ids).orderBy('teams.name').orderBy('teams.id').execute();
  const whole = assignments.filter((one) => seenPart(actor, one) === 'all').map((one) => one.id);
  const people = new Map([...await countOf(db, whole, 'all'), ...await countOf(db, ids.filter((id) => !whole.includes(id)), teamsSeen(actor))]);
  const names = await namesOf(db, assignments.flatMap((one) => one.created_by ?? []));
  return new Map(assignments.map((one) => {
    const part = seenPart(actor, one);
    return [one.id, {
      teams: teams.filter((team) => team.assignment_id === one.id && (part === 'all' || part.includes(team.id))).map(({ id, name }) => ({ id, name })),
      people: people.get(one.id) ?? 0, createdBy: names.get(one.created_by ?? '') ?? '',
    }];
  }));
}

async function countOf(db: Db, ids: readonly string[], part: SeenPart): Promise<[string, number][]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('assignees').select(['assignment_id', ({ fn }) => fn.countAll<number>().as('people')]).where('assignment_id', 'in', ids)
    .$if(part !== 'all', (query) => query.where('person_id', 'in', peopleOfTeams(db, part))).groupBy('assignment_id').execute();
  return rows.map((row) => [row.assignment_id, row.people]);
}

async function namesOf(db: Db, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map();
  const rows = await db.selectFrom('people').select(['id', 'name']).where('id', 'in', [...new Set(people)]).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
