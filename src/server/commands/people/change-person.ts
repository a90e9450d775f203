import type { Selectable } from 'kysely';
import { ROLES, type Person, type PersonChange } from '#contract/person.ts';
import { runsTeam, type Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import type { Db } from '../../store/store.ts';
import type { Tables } from '../../store/tables.ts';
import { giveTasks } from '../assignments/give-tasks.ts';
import { aboutPerson, audit } from '../audit.ts';
import { keepAnAdministrator } from './keep-an-administrator.ts';
import { personOf } from './list-people.ts';

type Row = Selectable<Tables['people']>;

/**
 * Changes a person. Administrators change anything; trainers the names, teams (among their own) and, of trainees, the activity.
 * @throws Refused `not-found`, `not-allowed`, `malformed` for a team that is not there, or `last-administrator`
 */
export async function changePerson(services: Services, actor: Actor, personId: string, change: PersonChange): Promise<Person> {
  const at = services.now();
  const { db, dialect } = services.store;
  await db.transaction().execute(async (tx) => {
    const person = await tx.selectFrom('people').selectAll().where('id', '=', personId).executeTakeFirst();
    if (person === undefined) throw new Refused('not-found', 'There is no such person.');
    if (actor.role !== 'administrator') mustBeTrainers(actor, person, change);
    const changed = columnsOf(change);
    const next = { ...person, ...changed };
    if (person.role === 'administrator' && (next.role !== 'administrator' || next.is_active === 0)) await keepAnAdministrator(tx, dialect, personId);
    if (next.team_id !== null && next.team_id !== person.team_id) await mustBeTeams(tx, [next.team_id], 'body.teamId');
    if (Object.keys(changed).length > 0) await tx.updateTable('people').set(changed).where('id', '=', personId).execute();
    await lookAfter(tx, personId, next.role, change.looksAfter);
    await endWhatIsVoid(tx, person, next);
    if (next.team_id !== null && (next.team_id !== person.team_id || next.role !== person.role || next.is_active !== person.is_active)) await giveTasks(tx, personId, next.team_id, at);
    const said = sayChanges(person, next, change);
    if (said !== '') await audit(tx, actor, at, 'person.changed', aboutPerson(personId), said);
  });
  return personOf(services, personId);
}

function mustBeTrainers(actor: Actor, person: Row, change: PersonChange): void {
  const isTrainee = person.role === 'trainee';
  if (!isTrainee && person.role !== 'lead') throw new Refused('not-allowed', 'Trainers and administrators are changed by administrators.');
  if (change.role !== undefined || change.looksAfter !== undefined) throw new Refused('not-allowed', 'Roles are given by administrators.');
  if (change.isActive !== undefined && !isTrainee) throw new Refused('not-allowed', 'You may close and open the accounts of trainees only.');
  if (change.teamId !== undefined && !runsTeam(actor, change.teamId)) throw new Refused('not-allowed', 'You may move people between your own teams only.', 'body.teamId');
}

async function mustBeTeams(db: Db, teams: readonly string[], where: string): Promise<void> {
  const rows = await db.selectFrom('teams').select('id').where('id', 'in', [...teams]).execute();
  if (rows.length < new Set(teams).size) throw new Refused('malformed', 'There is no such team; the list of teams may have changed.', where);
}

/** Only trainers look after teams. */
async function lookAfter(db: Db, personId: string, role: Person['role'], wanted: readonly string[] | undefined): Promise<void> {
  if (role !== 'trainer' && wanted !== undefined && wanted.length > 0) throw new Refused('malformed', 'Only trainers look after teams; an administrator sees all.', 'body.looksAfter');
  if (role === 'trainer' && wanted === undefined) return;
  const teams = [...new Set(role === 'trainer' ? wanted : [])];
  if (teams.length > 0) await mustBeTeams(db, teams, 'body.looksAfter');
  await db.deleteFrom('looks_after').where('person_id', '=', personId).execute();
  if (teams.length > 0) await db.insertInto('looks_after').values(teams.map((team) => ({ person_id: personId, team_id: team }))).execute();
}

/** Sessions of somebody no longer active; links that somebody with less to say may still hold. */
async function endWhatIsVoid(db: Db, before: Row, next: Pick<Row, 'role' | 'is_active'>): Promise<void> {
  if (next.is_active === 0) await db.deleteFrom('sessions').where('person_id', '=', before.id).execute();
  if (next.is_active === 0 || ROLES.indexOf(next.role) > ROLES.indexOf(before.role)) await db.deleteFrom('links').where('person_id', '=', before.id).execute();
}

/** Only what is to change is written: others may change other things of the person meanwhile. */
function columnsOf({ name, role, teamId, isActive }: PersonChange): Partial<Pick<Row, 'name' | 'role' | 'team_id' | 'is_active'>> {
  return {
    ...(name === undefined ? {} : { name }), ...(role === undefined ? {} : { role }), ...(teamId === undefined ? {} : { team_id: teamId }),
    ...(isActive === undefined ? {} : { is_active: isActive ? 1 : 0 }),
  };
}

function sayChanges(before: Row, next: Pick<Row, 'name' | 'role' | 'team_id' | 'is_active'>, { looksAfter }: PersonChange): string {
  return [
    ...(next.name === before.name ? [] : ['name']),
    ...(next.role === before.role ? [] : [`role: ${before.role} → ${next.role}`]),
    ...(next.team_id === before.team_id ? [] : [`team: ${before.team_id ?? '-'} → ${next.team_id ?? '-'}`]),
    ...(next.is_active === before.is_active ? [] : [`active: ${next.is_active === 1}`]),
    ...(looksAfter === undefined ? [] : [`looks after: ${looksAfter.join(', ') || '-'}`]),
  ].join('; ');
}
