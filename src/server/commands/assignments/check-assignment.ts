import { Problem } from '#engine/problem.ts';
import type { NewAssignment } from '#contract/assignment.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import { runsTeam, type Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import { SCENARIOS } from '../../scenario-shelf.ts';
import { chunksOf } from '../../store/chunks.ts';
import type { Db } from '../../store/store.ts';

/**
 * What the schema cannot know of a new assignment: that everything named exists and is the actor's to name.
 * @throws Refused `unknown-scenario`, `malformed` or `not-allowed`, saying where
 */
export async function checkAssignment(db: Db, actor: Actor, { scenarios, rules, teams, people, baselineId }: NewAssignment): Promise<void> {
  const unknown = scenarios === 'weakest' ? -1 : scenarios.findIndex((id) => !SCENARIOS.includes(id));
  if (unknown >= 0) throw new Refused('unknown-scenario', `There is no customer "${scenarios[unknown]}"; there are: ${SCENARIOS.join(', ')}.`, `body.scenarios.${unknown}`);
  checkRules(rules);
  await checkTeams(db, actor, teams);
  await checkPeople(db, actor, people);
  if (baselineId !== null) await checkBaseline(db, actor, baselineId);
}

function checkRules(rules: readonly string[]): void {
  try {
    loadRuleSets(rules);
  } catch (error) {
    throw error instanceof Problem ? new Refused('malformed', error.message, 'body.rules') : error;
  }
}

async function checkTeams(db: Db, actor: Actor, teams: readonly string[]): Promise<void> {
  if (teams.length === 0) return;
  const rows = await db.selectFrom('teams').select('id').where('id', 'in', [...teams]).execute();
  const known = new Set(rows.map((row) => row.id));
  const wrong = teams.findIndex((id) => !known.has(id) || !runsTeam(actor, id));
  if (wrong >= 0) throw new Refused('not-allowed', 'You do not look after this team, or it is gone. Name teams that you look after.', `body.teams.${wrong}`);
}

async function checkPeople(db: Db, actor: Actor, people: readonly string[]): Promise<void> {
  const teamOf = new Map<string, string | null>();
  for (const chunk of chunksOf(people)) {
    const rows = await db.selectFrom('people').select(['id', 'team_id']).where('id', 'in', chunk).where('role', '=', 'trainee').execute();
    for (const row of rows) teamOf.set(row.id, row.team_id);
  }
  const wrong = people.findIndex((id) => !teamOf.has(id) || !runsTeam(actor, teamOf.get(id)!));
  if (wrong >= 0) throw new Refused('not-allowed', 'This is no trainee in a team that you look after. Name such trainees only.', `body.people.${wrong}`);
}

async function checkBaseline(db: Db, actor: Actor, id: string): Promise<void> {
  const baseline = await db.selectFrom('assignments').select(['comparison', 'created_by']).where('id', '=', id).executeTakeFirst();
  const targets = await db.selectFrom('assignment_targets').leftJoin('people', 'people.id', 'assignment_targets.person_id')
    .select(['assignment_targets.team_id', 'people.team_id as person_team_id']).where('assignment_id', '=', id).execute();
  const isMine = baseline?.created_by === actor.id || targets.some((target) => runsTeam(actor, target.team_id ?? target.person_team_id));
  if (baseline?.comparison !== 'baseline' || !isMine) throw new Refused('malformed', 'There is no such baseline of yours. Name an assignment that was given as a baseline.', 'body.baselineId');
}
