import { describe, expect, test } from 'vitest';
import type { Me, Session } from '#contract/person.ts';
import type { Team } from '#contract/team.ts';
import { DATABASES, TestServer, type Visitor } from '#tests/test-server.ts';

const PASSWORD = 'long enough';

describe.each(DATABASES)('on %s, somebody signed in', (database) => {
  async function joined(): Promise<{ server: TestServer; ann: Visitor; me: Me }> {
    const server = await TestServer.open(database);
    const { joinCode: code } = (await (await server.has('trainer')).post<Team>('/api/teams', { name: 'North' })).body;
    const ann = server.stranger;
    const { body: me } = await ann.post<Me>('/api/join', { code, name: 'Ann', signIn: 'Ann', password: PASSWORD });
    return { server, ann, me };
  }
  const signsIn = async (server: TestServer, password = PASSWORD): Promise<Visitor> => {
    const visitor = server.stranger;
    expect((await visitor.post('/api/sign-in', { signIn: 'ann', password })).status).toBe(200);
    return visitor;
  };

  test('changes name and language', async () => {
    const { ann, me } = await joined();
    expect((await ann.patch<Me>('/api/me', { name: 'Anna', language: 'en' })).body).toEqual({ ...me, name: 'Anna', language: 'en' });
    expect((await ann.patch<Me>('/api/me', {})).body.name).toBe('Anna');
    expect(await ann.patch('/api/me', { role: 'administrator' })).toMatchObject({ status: 400, body: { code: 'malformed' } });
  });

  test('changes the password: other sessions end, this one stays, the old password is void', async () => {
    const { server, ann } = await joined();
    const elsewhere = await signsIn(server);
    expect(await ann.put('/api/me/password', { current: 'not this one', password: 'another one' })).toMatchObject({ status: 401, body: { code: 'wrong-password' } });
    expect((await elsewhere.get('/api/me')).status).toBe(200);
    expect((await ann.put('/api/me/password', { current: PASSWORD, password: 'another one' })).status).toBe(204);
    expect((await ann.get('/api/me')).status).toBe(200);
    expect((await elsewhere.get('/api/me')).status).toBe(401);
    expect((await server.stranger.post('/api/sign-in', { signIn: 'ann', password: PASSWORD })).status).toBe(401);
    await signsIn(server, 'another one');
  });

  test('has one session in one browser', async () => {
    const { ann } = await joined();
    await ann.post('/api/sign-in', { signIn: 'ann', password: PASSWORD });
    expect((await ann.get<{ items: Session[] }>('/api/me/sessions')).body.items).toHaveLength(1);
  });

  test('cannot find out the present password by trying', async () => {
    const { ann } = await joined();
    for (let tries = 0; tries < 10; tries += 1) await ann.put('/api/me/password', { current: 'not this one', password: 'another one' });
    expect(await ann.put('/api/me/password', { current: PASSWORD, password: 'another one' })).toMatchObject({ status: 429 });
  });

  test('sees the own sessions and ends one, but not somebody else’s', async () => {
    const { server, ann } = await joined();
    const elsewhere = await signsIn(server);
    const { items } = (await ann.get<{ items: Session[] }>('/api/me/sessions')).body;
    expect(items.map((session) => session.isThis)).toEqual([false, true]);
    const other = await server.has('trainee');
    expect((await other.delete(`/api/me/sessions/${items[0]!.id}`)).status).toBe(404);
    expect((await ann.delete(`/api/me/sessions/${items[0]!.id}`)).status).toBe(204);
    expect((await elsewhere.get('/api/me')).status).toBe(401);
    expect((await ann.get('/api/me')).status).toBe(200);
  });

  test.each([['GET', '/api/me'], ['GET', '/api/me/sessions'], ['DELETE', '/api/me/sessions/x'], ['PUT', '/api/me/password'], ['PATCH', '/api/me'], ['GET', '/api/me/data'], ['DELETE', '/api/me']] as const)('is asked for by %s %s', async (method, url) => {
    const { stranger } = await TestServer.open(database);
    const body = { current: PASSWORD, password: PASSWORD };
    const asks = { GET: () => stranger.get(url), DELETE: () => stranger.delete(url), PUT: () => stranger.put(url, body), PATCH: () => stranger.patch(url, {}) };
    expect(await asks[method]()).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  });
});
