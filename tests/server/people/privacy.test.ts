import { describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { Grant, Verified } from '#contract/attempt.ts';
import type { Me } from '#contract/person.ts';
import type { AuditEntry, PersonalData, Settings } from '#contract/privacy.ts';
import type { Team } from '#contract/team.ts';
import { deleteOld } from '#server/commands/administration/delete-old.ts';
import { aboutPerson } from '#server/commands/audit.ts';
import { ANCHOR } from '#server/standings/points.ts';
import { playedAttempt } from '#tests/played-attempt.ts';
import { DATABASES, TestServer, type Visitor } from '#tests/test-server.ts';

type Data = z.infer<typeof PersonalData>;

async function plays(trainee: Visitor, assignmentId: string | null = null): Promise<string> {
  const { body: grant } = await trainee.post<Grant>('/api/grants', { scenario: 'victim', assignmentId });
  return (await trainee.post<Verified>('/api/attempts', { grantId: grant.id, record: await playedAttempt(grant, 'random') })).body.id;
}

/** A team of two who played an assignment; the trainer commented on what Annabel said, and scored it. */
async function playedTeam(database: (typeof DATABASES)[number]) {
  const server = await TestServer.open(database);
  const { db } = server.services.store;
  const trainer = await server.has('trainer', { name: 'Tinatrainer' });
  const { id: team, joinCode: code } = (await trainer.post<Team>('/api/teams', { name: 'North' })).body;
  await db.insertInto('assignments').values({
    id: 'a1', title: 'One', note: '', scenarios: '["victim"]', mode: 'learn', rules: '["cn"]', hints: 1, handbook: 1, input: 'choices', language: null, opens_at: server.now, due_at: null,
    time_zone: 'UTC', min_attempts: 1, max_attempts: null, pass_mark: 70, passes_in_a_row: 1, comparison: 'none', baseline_id: null, created_by: trainer.id, created_at: server.now, withdrawn_at: null,
  }).execute();
  await db.insertInto('assignment_targets').values({ assignment_id: 'a1', team_id: team, person_id: null }).execute();
  const annabel = server.stranger;
  const { body: me } = await annabel.post<Me>('/api/join', { code, name: 'Annabel', signIn: 'annabel', password: 'long enough' });
  await annabel.put('/api/me/password', { current: 'not this one', password: 'long enough' });
  await server.stranger.post('/api/sign-in', { signIn: 'annabel', password: 'not this one' });
  await trainer.post(`/api/people/${me.id}/reset-links`);
  const other = await server.has('trainee', { name: 'Benedict', team });
  const attempt = await plays(annabel, 'a1');
  const others = await plays(other);
  await plays(annabel);
  await annabel.post('/api/grants', { scenario: 'stubborn' });
  await db.insertInto('comments').values([
    { id: uuidv7(), attempt_id: attempt, turn: 1, author_id: trainer.id, text: 'well begun', created_at: server.now },
    { id: uuidv7(), attempt_id: others, turn: 1, author_id: me.id, text: 'as a colleague', created_at: server.now },
  ]).execute();
  await db.insertInto('trainer_scores').values({ attempt_id: attempt, trainer_id: trainer.id, score: 80, at: server.now }).execute();
  return { server, db, trainer, team, annabel, me, other, attempt, others };
}

/** All rows of all tables, as text. */
async function stored(server: TestServer): Promise<Map<string, string[]>> {
  const { db } = server.services.store;
  const tables = (await db.introspection.getTables()).map((table) => table.name);
  const found = new Map<string, string[]>();
  for (const table of tables) found.set(table, (await sql`select * from ${sql.table(table)}`.execute(db)).rows.map((row) => JSON.stringify(row)));
  return found;
}

async function expectConsistent(db: TestServer['services']['store']['db']): Promise<void> {
  const people = await db.selectFrom('person_periods').selectAll().execute();
  const sums = new Map<string, { people: number; points_sum: number; attempts: number }>();
  for (const { period, team_id, points, attempts } of people) {
    const sum = sums.get(`${period} ${team_id}`) ?? { people: 0, points_sum: 0, attempts: 0 };
    sums.set(`${period} ${team_id}`, { people: sum.people + 1, points_sum: sum.points_sum + points - ANCHOR, attempts: sum.attempts + attempts });
  }
  const teams = await db.selectFrom('team_periods').selectAll().execute();
  expect(new Map(teams.map(({ period, team_id, people: count, points_sum, attempts }) => [`${period} ${team_id}`, { people: count, points_sum, attempts }]))).toEqual(sums);
}

describe.each(DATABASES)('on %s, what is stored about a person', (database) => {
  test('can be taken away whole, with nothing to sign in with and nobody else’s name', async () => {
    const { server, annabel, me, attempt } = await playedTeam(database);
    const answer = await annabel.get<Data>('/api/me/data');
    expect(answer.headers['content-disposition']).toContain('attachment');
    const { person, tables } = answer.body;
    expect(person).toMatchObject({ id: me.id, name: 'Annabel', sign_in: 'annabel', has_password: true });
    expect(tables.attempts).toHaveLength(2);
    expect(tables.attempts![0]).toMatchObject({ id: attempt, record: { scenario: 'victim' } });
    expect(tables.comments_received).toMatchObject([{ text: 'well begun' }]);
    expect(tables.comments_written).toMatchObject([{ text: 'as a colleague' }]);
    expect(tables.trainer_scores_received).toMatchObject([{ score: 80 }]);
    expect(tables.tries!.length).toBe(2);
    const holding = [...(await stored(server))].filter(([table, rows]) => !['people', 'audit', 'comments', 'tries'].includes(table) && rows.some((row) => row.includes(me.id)));
    for (const [table, rows] of holding) expect(tables[table], table).toHaveLength(rows.filter((row) => row.includes(me.id)).length);
    const text = JSON.stringify(answer.body);
    for (const secret of [/\$argon2/, /token_hash/, /calendar_key/, /Tinatrainer/, /Benedict/]) expect(text).not.toMatch(secret);
  });

  test('is the same for an administrator who is asked for it', async () => {
    const { server, annabel, me } = await playedTeam(database);
    const administrator = await server.has('administrator');
    const asked = (await administrator.get<Data>(`/api/people/${me.id}/data`)).body;
    expect(asked.tables.attempts).toEqual((await annabel.get<Data>('/api/me/data')).body.tables.attempts);
    expect((await administrator.get('/api/people/none/data')).status).toBe(404);
  });

  test.each(['by themself', 'by an administrator'])('is deleted %s, and the standings go on without it', async (by) => {
    const { server, db, team, annabel, me, other, others } = await playedTeam(database);
    await expectConsistent(db);
    const deleted = by === 'by themself' ? await annabel.delete('/api/me') : await (await server.has('administrator')).delete(`/api/people/${me.id}`);
    expect(deleted.status).toBe(204);
    expect((await annabel.get('/api/me')).status).toBe(401);
    for (const [table, rows] of await stored(server)) {
      expect(rows.filter((row) => row.toLowerCase().includes('annabel')), table).toEqual([]);
      if (table !== 'audit') expect(rows.filter((row) => row.includes(me.id)), table).toEqual([]);
    }
    await expectConsistent(db);
    const board = (await other.get<{ people: number; lines: unknown[] }>(`/api/teams/${team}/standings`)).body;
    expect(board).toMatchObject({ people: 1, lines: [{ isMe: true }] });
    expect(await db.selectFrom('comments').select(['attempt_id', 'author_id', 'text']).execute()).toEqual([{ attempt_id: others, author_id: null, text: 'as a colleague' }]);
    await other.delete('/api/me');
    expect(await db.selectFrom('team_periods').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('team_tactics').selectAll().execute()).toEqual([]);
  });

  test('is not kept longer than the settings say; standings stay', async () => {
    const { server, db, annabel } = await playedTeam(database);
    const administrator = await server.has('administrator');
    await deleteOld(server.services);
    expect((await db.selectFrom('attempts').select('id').execute()).length).toBe(3);
    server.passes({ days: 100 });
    await annabel.post('/api/sign-in', { signIn: 'annabel', password: 'long enough' });
    const recent = await plays(annabel);
    await deleteOld(server.services);
    expect((await db.selectFrom('attempts').select('id').execute()).length).toBe(4);
    expect((await administrator.patch<z.infer<typeof Settings>>('/api/settings', { retentionDays: 90, contact: 'Cy, room 7' })).body).toEqual({ retentionDays: 90, controller: '', contact: 'Cy, room 7' });
    await deleteOld(server.services);
    expect(await db.selectFrom('attempts').select('id').execute()).toEqual([{ id: recent }]);
    expect((await db.selectFrom('grants').select('id').execute()).length).toBe(1);
    for (const table of ['comments', 'trainer_scores', 'links'] as const) expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([]);
    expect(await db.selectFrom('tries').select('key').where('count', '>', 0).execute()).toEqual([]);
    expect((await db.selectFrom('breaches').select('attempt_id').where('attempt_id', '!=', recent).execute()).length).toBe(0);
    expect(await db.selectFrom('assignees').select('to_review').where('state', '!=', 'not-started').execute()).toEqual([{ to_review: 0 }]);
    await expectConsistent(db);
    expect((await db.selectFrom('person_periods').select('attempts').where('period', '=', 'all').execute()).map((row) => row.attempts).toSorted()).toEqual([1, 3]);
  });

  test('is deleted in many steps where it is much', async () => {
    const { server, db, attempt } = await playedTeam(database);
    const row = await db.selectFrom('attempts').selectAll().where('id', '=', attempt).executeTakeFirstOrThrow();
    const { sequence: _, ...copied } = row;
    for (let index = 0; index < 450; index += 1) await db.insertInto('attempts').values({ ...copied, id: `copy-${index}`, grant_id: `copy-${index}` }).execute();
    server.passes({ days: 731 });
    await deleteOld(server.services, AbortSignal.abort());
    expect((await db.selectFrom('attempts').select('id').execute()).length).toBe(453);
    await deleteOld(server.services);
    expect(await db.selectFrom('attempts').select('id').execute()).toEqual([]);
  });
});

describe.each(DATABASES)('on %s, the audit log', (database) => {
  test('says who changed what, latest first, and holds no secret', async () => {
    const server = await TestServer.open(database);
    const administrator = await server.has('administrator', { name: 'Root' });
    const trainer = await server.has('trainer', { name: 'Tina' });
    const { body: team } = await trainer.post<Team>('/api/teams', { name: 'North' });
    await trainer.patch(`/api/teams/${team.id}`, { name: 'Nord', isJoinable: false });
    const { body: enrolled } = await trainer.post<{ people: { id: string; token: string }[] }>(`/api/teams/${team.id}/enrolments`, { csv: 'name\nAnn' });
    const [ann] = enrolled.people;
    const { body: link } = await trainer.post<{ token: string }>(`/api/people/${ann!.id}/reset-links`);
    await administrator.patch(`/api/people/${ann!.id}`, { role: 'lead', name: 'Anna' });
    await administrator.patch('/api/settings', { retentionDays: 365 });
    const read = async () => (await administrator.get<{ items: AuditEntry[] }>('/api/audit')).body.items;
    const before = await read();
    expect(before.map(({ actor, action, subject, detail }) => [actor, action, subject, detail])).toEqual([
      ['Root', 'settings.changed', 'settings', 'retentionDays: 730 → 365'],
      ['Root', 'person.changed', 'Anna', 'name; role: trainee → lead'],
      ['Tina', 'reset-link.made', 'Anna', ''],
      ['Tina', 'people.enrolled', 'Nord', 'people: 1'],
      ['Tina', 'team.changed', 'Nord', 'name: North → Nord; can be joined: false'],
      ['Tina', 'team.made', 'Nord', 'North'],
    ]);
    for (const secret of [link.token, ann!.token, team.joinCode!]) expect(JSON.stringify(before)).not.toContain(secret);
    await administrator.delete(`/api/people/${ann!.id}`);
    await administrator.delete(`/api/people/${trainer.id}`);
    const after = await read();
    expect(after.slice(0, 4).map(({ actor, action, subject }) => [actor, action, subject])).toEqual([
      ['Root', 'person.deleted', aboutPerson(trainer.id)], ['Root', 'person.deleted', aboutPerson(ann!.id)], ['Root', 'settings.changed', 'settings'], ['Root', 'person.changed', aboutPerson(ann!.id)],
    ]);
    expect(after.at(-1)).toMatchObject({ actor: 'trainer', action: 'team.made' });
    expect(JSON.stringify(after)).not.toMatch(/Ann|Tina/);
    expect((await administrator.get<{ items: AuditEntry[]; next: string | null }>('/api/audit?limit=3')).body).toMatchObject({ items: after.slice(0, 3), next: after[2]!.id });
  });

  test('names assignments by their titles and attempts by whose they are', async () => {
    const { server, trainer, attempt } = await playedTeam(database);
    await trainer.patch('/api/assignments/a1', { title: 'Spring' });
    await trainer.post(`/api/attempts/${attempt}/comments`, { turn: 1, text: 'go on' });
    const { items } = (await (await server.has('administrator')).get<{ items: AuditEntry[] }>('/api/audit?limit=2')).body;
    expect(items.map((entry) => entry.subject)).toEqual(['Annabel', 'Spring']);
  });
});
