import type { Actor } from '../../actor.ts';
import type { Db } from '../../store/store.ts';

/** Of an assignment's people, those whom the actor sees: all of them, or those of these teams. */
export type SeenPart = 'all' | readonly string[];

/** Administrators see all, and so does the trainer who gave the assignment; others their teams. */
export function seenPart(actor: Actor, assignment: { readonly created_by: string | null }): SeenPart {
  if (actor.sees === 'all' || (actor.role === 'trainer' && assignment.created_by === actor.id)) return 'all';
  return [...actor.sees];
}

/** The ids of those who play for these teams. */
export function peopleOfTeams(db: Db, part: SeenPart) {
  return db.selectFrom('people').select('people.id').where('people.team_id', 'in', part === 'all' || part.length === 0 ? [''] : part);
}

/** For `in`: the teams seen; where there are none, one that does not exist. */
export function teamsSeen({ sees }: Actor): readonly string[] {
  return sees === 'all' || sees.size === 0 ? [''] : [...sees];
}
