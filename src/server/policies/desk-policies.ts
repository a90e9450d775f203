import { seesTeam } from '../actor.ts';
import { seesThatAssignment, selfOrSeesPerson } from './policies.ts';
import type { Asked, Decision, Policy } from './policy.ts';

/** What a question may name: whose results, or of what. */
interface Scope {
  readonly teamId?: string;
  readonly assignmentId?: string;
  readonly personId?: string;
}

/** Staff who see the team or the assignment that the question names. */
export const seesThatScope: Policy = async (asked) => {
  if (asked.actor === null) return 'refused';
  if (asked.actor.role === 'trainee') return 'hidden';
  return seesAllNamed(asked, asked.query as Scope);
};

/** Anybody for the own attempts; staff who see whatever team, assignment and person the question names. */
export const ownOrSeesThatScope: Policy = async (asked) => {
  const { actor } = asked;
  const scope = asked.query as Scope;
  if (actor === null) return 'refused';
  if (actor.role !== 'trainee') return seesAllNamed(asked, scope);
  return scope.teamId === undefined && (scope.personId ?? actor.id) === actor.id ? 'allowed' : 'hidden';
};

async function seesAllNamed(asked: Asked, { teamId, assignmentId, personId }: Scope): Promise<Decision> {
  if (teamId !== undefined && !seesTeam(asked.actor!, teamId)) return 'hidden';
  if (assignmentId !== undefined && (await seesThatAssignment({ ...asked, params: { assignmentId } })) !== 'allowed') return 'hidden';
  if (personId !== undefined && (await selfOrSeesPerson({ ...asked, params: { personId } })) !== 'allowed') return 'hidden';
  return 'allowed';
}
