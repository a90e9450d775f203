import { describe, expect, test } from 'vitest';
import type { Me, Welcome } from '#contract/person.ts';
import type { Team } from '#contract/team.ts';
import { offerSetUp } from '#server/commands/set-up.ts';
import { DATABASES, TestServer } from '#tests/test-server.ts';

const ROOT = { name: 'Root', signIn: 'Root', password: 'long enough' };

async function openTeam(server: TestServer, name = 'North'): Promise<Team> {
  const trainer = await server.has('trainer');
  return (await trainer.post<Team>('/api/teams', { name })).body;
}

describe.each(DATABASES)('on %s, the first administrator', (database) => {
  test('comes in by the link that the first start prints, once', async () => {
    const server = await TestServer.open(database);
    const token = await offerSetUp(server.services);
    const visitor = server.stranger;
    expect((await visitor.get<Welcome>('/api/welcome')).body).toEqual({ me: null, isSetUp: false, company: null });
    const made = await visitor.post<Me>('/api/set-up', { token, ...ROOT });
    expect(made).toMatchObject({ status: 201, body: { name: 'Root', role: 'administrator', hasPassword: true } });
    expect(made.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await visitor.get<Welcome>('/api/welcome')).body).toMatchObject({ me: { name: 'Root' }, isSetUp: true });
    expect(await server.stranger.post('/api/set-up', { token, ...ROOT })).toMatchObject({ status: 409, body: { code: 'already-set-up' } });
    expect(await offerSetUp(server.services)).toBeNull();
  });

  test('does not come in by a void link, or by one a day old', async () => {
    const server = await TestServer.open(database);
    const old = await offerSetUp(server.services);
    const token = await offerSetUp(server.services);
    expect(await server.stranger.post('/api/set-up', { token: old, ...ROOT })).toMatchObject({ status: 422, body: { code: 'link-spent' } });
    server.passes({ days: 1 });
    expect(await server.stranger.post('/api/set-up', { token, ...ROOT })).toMatchObject({ status: 422, body: { code: 'link-spent' } });
  });
});

describe.each(DATABASES)('on %s, whoever has a code', (database) => {
  test('joins the team as a trainee, however the code is typed, and signs in later', async () => {
    const server = await TestServer.open(database);
    const team = await openTeam(server);
    const code = team.joinCode!;
    for (const typed of [code, code.toLowerCase(), code.replace('-', '')]) {
      expect((await server.stranger.get(`/api/join/${typed}`)).body).toEqual({ team: 'North' });
    }
    const visitor = server.stranger;
    const joined = await visitor.post<Me>('/api/join', { code: code.toLowerCase(), name: '李 雷', password: '一个很长的密码啊' });
    expect(joined).toMatchObject({ status: 201, body: { name: '李 雷', signIn: '李.雷', role: 'trainee', team: { id: team.id, name: 'North', hidesNames: false } } });
    expect((await visitor.get<Me>('/api/me')).body).toEqual(joined.body);
    expect((await visitor.post('/api/sign-out')).status).toBe(204);
    expect((await visitor.get('/api/me')).status).toBe(401);
    expect((await server.stranger.post<Me>('/api/sign-in', { signIn: '李.雷', password: '一个很长的密码啊' })).body).toEqual(joined.body);
  });

  test('gets another sign-in name than a namesake, and cannot take one that somebody has', async () => {
    const server = await TestServer.open(database);
    const { joinCode: code } = await openTeam(server);
    const joins = (signIn?: string) => server.stranger.post<Me>('/api/join', { code, name: 'Ann Lee', password: 'long enough', ...(signIn === undefined ? {} : { signIn }) });
    expect((await joins()).body.signIn).toBe('Ann.Lee');
    expect((await joins()).body.signIn).toBe('Ann.Lee2');
    expect(await joins('ANN.lee')).toMatchObject({ status: 409, body: { code: 'name-taken', where: 'body.signIn' } });
    const atOnce = await Promise.all([joins(), joins(), joins()]);
    expect(new Set(atOnce.map((answer) => answer.body.signIn)).size).toBe(3);
  });

  test('gets the tasks that the team has', async () => {
    const server = await TestServer.open(database);
    const trainer = await server.has('trainer');
    const team = (await trainer.post<Team>('/api/teams', { name: 'North' })).body;
    const { db } = server.services.store;
    await db.insertInto('assignments').values({
      id: 'a1', title: 'One', note: '', scenarios: '["victim"]', mode: 'exam', rules: '["cn"]', hints: 1, handbook: 1, input: 'choices', language: null, opens_at: server.now, due_at: null,
      time_zone: 'UTC', min_attempts: 1, max_attempts: null, pass_mark: 70, passes_in_a_row: 1, comparison: 'none', baseline_id: null, created_by: trainer.id, created_at: server.now, withdrawn_at: null,
    }).execute();
    await db.insertInto('assignment_targets').values({ assignment_id: 'a1', team_id: team.id, person_id: null }).execute();
    const { body: me } = await server.stranger.post<Me>('/api/join', { code: team.joinCode, name: 'Ann', password: 'long enough' });
    expect(await db.selectFrom('tasks').select(['assignment_id', 'scenario']).where('person_id', '=', me.id).execute()).toEqual([{ assignment_id: 'a1', scenario: 'victim' }]);
  });

  test('finds the door shut once the team is closed, and an old code void for good', async () => {
    const server = await TestServer.open(database);
    const trainer = await server.has('trainer');
    const { id, joinCode: old } = (await trainer.post<Team>('/api/teams', { name: 'North' })).body;
    expect((await trainer.patch<Team>(`/api/teams/${id}`, { isJoinable: false })).body.joinCode).toBeNull();
    const opened = (await trainer.patch<Team>(`/api/teams/${id}`, { isJoinable: true })).body.joinCode;
    expect(opened).not.toBe(old);
    expect(await server.stranger.post('/api/join', { code: old, name: 'Ann', password: 'long enough' })).toMatchObject({ status: 422, body: { code: 'unknown-code' } });
  });

  test('does not find codes by trying', async () => {
    const server = await TestServer.open(database);
    const { joinCode } = await openTeam(server);
    for (let tries = 0; tries < 100; tries += 1) await server.stranger.get('/api/join/AAAA-AAAA');
    expect(await server.stranger.get(`/api/join/${joinCode}`)).toMatchObject({ status: 429, body: { code: 'too-many-tries' } });
    server.passes({ minutes: 16 });
    expect((await server.stranger.get(`/api/join/${joinCode}`)).status).toBe(200);
  });
});

describe.each(DATABASES)('on %s, signing in', (database) => {
  const opened = async () => {
    const server = await TestServer.open(database);
    const { joinCode: code } = await openTeam(server);
    await server.stranger.post('/api/join', { code, name: 'Ann', signIn: 'Ann', password: 'long enough' });
    return server;
  };

  test('says the same of a wrong password and of an unknown name', async () => {
    const server = await opened();
    const wrong = await server.stranger.post('/api/sign-in', { signIn: 'Ann', password: 'not this one' });
    const unknown = await server.stranger.post('/api/sign-in', { signIn: 'Bo', password: 'not this one' });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'wrong-password' } });
    expect(unknown.body).toEqual(wrong.body);
  });

  test('takes as long for an unknown name as for a wrong password', async () => {
    const server = await opened();
    const fastest = async (signIn: string): Promise<number> => {
      const times: number[] = [];
      for (let tries = 0; tries < 5; tries += 1) {
        const start = performance.now();
        await server.stranger.post('/api/sign-in', { signIn, password: 'not this one' });
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    expect(await fastest('Bo')).toBeGreaterThan((await fastest('Ann')) / 2);
  });

  test('is refused after ten wrong passwords for a name, for a quarter of an hour', async () => {
    const server = await opened();
    const tries = (password: string, signIn = 'Ann') => server.stranger.post('/api/sign-in', { signIn, password });
    const answers = await Promise.all(Array.from({ length: 12 }, () => tries('not this one', ' ann')));
    expect(answers.filter((answer) => answer.status === 429).length).toBe(2);
    expect(await tries('long enough')).toMatchObject({ status: 429, body: { code: 'too-many-tries' } });
    server.passes({ minutes: 16 });
    expect((await tries('long enough')).status).toBe(200);
  });

  test('is refused to an address that tries many names; who signs in rightly does not count', async () => {
    const server = await opened();
    for (let times = 0; times < 15; times += 1) expect((await server.stranger.post('/api/sign-in', { signIn: 'Ann', password: 'long enough' })).status).toBe(200);
    await server.services.store.db.updateTable('tries').set({ count: 200 }).where('key', 'like', 'address:%').execute();
    expect(await server.stranger.post('/api/sign-in', { signIn: 'Ann', password: 'long enough' })).toMatchObject({ status: 429 });
  });

  test('is not for people who are no longer active', async () => {
    const server = await opened();
    await server.services.store.db.updateTable('people').set({ is_active: 0 }).where('sign_in_key', '=', 'ann').execute();
    expect(await server.stranger.post('/api/sign-in', { signIn: 'Ann', password: 'long enough' })).toMatchObject({ status: 401, body: { code: 'wrong-password' } });
  });
});
