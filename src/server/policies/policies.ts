import type { Actor } from '../actor.ts';
import { runsTeam, seesTeam } from '../actor.ts';
import type { Asked, Decision, Policy } from './policy.ts';

export const anyone: Policy = () => 'allowed';
export const signedIn: Policy = ({ actor }) => (actor === null ? 'refused' : 'allowed');
export const administrator: Policy = ({ actor }) => (actor?.role === 'administrator' ? 'allowed' : 'refused');
/** Leads, trainers and administrators; what they see is narrowed to their teams. */
export const staff: Policy = ({ actor }) => (actor !== null && actor.role !== 'trainee' ? 'allowed' : 'refused');
export const trainer: Policy = ({ actor }) => (actor?.role === 'trainer' || actor?.role === 'administrator' ? 'allowed' : 'refused');

/** Staff who see the team in the address. */
export const seesThatTeam: Policy = ({ actor, params }) => decide(actor, (who) => seesTeam(who, params.teamId ?? null));
/** Trainers of the team in the address, and administrators. */
export const runsThatTeam: Policy = ({ actor, params }) => decide(actor, (who) => runsTeam(who, params.teamId ?? null));
/** Members of the team in the address, and staff who see it. */
export const belongsToThatTeam: Policy = ({ actor, params }) => decide(actor, (who) => who.teamId === params.teamId || seesTeam(who, params.teamId ?? null));

/** The person in the address themself, or staff who see their team. */
export const selfOrSeesPerson: Policy = async (asked) => {
  if (asked.actor?.id === asked.params.personId) return 'allowed';
  return ofPerson(asked, seesTeam);
};
/** Trainers of the person's team, and administrators. */
export const runsThatPerson: Policy = (asked) => ofPerson(asked, runsTeam);

/** Whose attempt it is, or staff who see the person's team. */
export const ownAttemptOrSees: Policy = (asked) => ofAttempt(asked, (who, attempt) => who.id === attempt.person_id || seesTeam(who, attempt.team_id));
/** Trainers of the team in which the attempt was played, and administrators. */
export const reviewsThatAttempt: Policy = (asked) => ofAttempt(asked, (who, attempt) => runsTeam(who, attempt.team_id));

/** Whoever runs every team that the assignment goes to; its own maker in any case. */
export const runsThatAssignment: Policy = (asked) => ofAssignment(asked, (who, teams) => teams.every((team) => runsTeam(who, team)));
/** Staff who see at least one team that the assignment goes to. What they see of it is narrowed to their teams. */
export const seesThatAssignment: Policy = (asked) => ofAssignment(asked, (who, teams) => teams.some((team) => seesTeam(who, team)));

function decide(actor: Actor | null, may: (actor: Actor) => boolean): Decision {
  if (actor === null) return 'refused';
  return may(actor) ? 'allowed' : 'hidden';
}

async function ofPerson({ actor, services, params }: Asked, may: (actor: Actor, teamId: string | null) => boolean): Promise<Decision> {
  if (actor === null) return 'refused';
  if (actor.role === 'trainee') return 'hidden';
  const person = await services.store.db.selectFrom('people').select('team_id').where('id', '=', params.personId ?? '').executeTakeFirst();
  return person !== undefined && may(actor, person.team_id) ? 'allowed' : 'hidden';
}

async function ofAttempt({ actor, services, params }: Asked, may: (actor: Actor, attempt: { person_id: string; team_id: string | null }) => boolean): Promise<Decision> {
  if (actor === null) return 'refused';
  const attempt = await services.store.db.selectFrom('attempts').select(['person_id', 'team_id']).where('id', '=', params.attemptId ?? '').executeTakeFirst();
  return attempt !== undefined && may(actor, attempt) ? 'allowed' : 'hidden';
}

async function ofAssignment({ actor, services, params }: Asked, may: (actor: Actor, teams: (string | null)[]) => boolean): Promise<Decision> {
  if (actor === null) return 'refused';
  if (actor.role === 'trainee') return 'hidden';
  const { db } = services.store;
  const assignment = await db.selectFrom('assignments').select('created_by').where('id', '=', params.assignmentId ?? '').executeTakeFirst();
  if (assignment === undefined) return 'hidden';
  if (assignment.created_by === actor.id && actor.role !== 'lead') return 'allowed';
  const targets = await db.selectFrom('assignment_targets').leftJoin('people', 'people.id', 'assignment_targets.person_id')
    .select(['assignment_targets.team_id', 'people.team_id as person_team_id']).where('assignment_id', '=', params.assignmentId ?? '').execute();
  const teams = targets.map((target) => target.team_id ?? target.person_team_id);
  return teams.length > 0 && may(actor, teams) ? 'allowed' : 'hidden';
}
