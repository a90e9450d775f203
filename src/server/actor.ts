import type { Role } from '#contract/person.ts';

/** Whoever makes a request. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly sessionId: string;
  /** The team played for. */
  readonly teamId: string | null;
  /** Teams whose results may be seen: a lead's own, a trainer's, for an administrator all. */
  readonly sees: ReadonlySet<string> | 'all';
}

/** Whether results of this team may be seen. */
export function seesTeam(actor: Actor, teamId: string | null): boolean {
  if (actor.sees === 'all') return true;
  return teamId !== null && actor.sees.has(teamId);
}

/** Whether the actor assigns, reviews and enrols in this team: a lead only looks. */
export function runsTeam(actor: Actor, teamId: string | null): boolean {
  return (actor.role === 'trainer' || actor.role === 'administrator') && seesTeam(actor, teamId);
}
