import { describe, expect, test } from 'vitest';
import type { Me } from '#contract/person.ts';
import type { Team } from '#contract/team.ts';
import { DATABASES, TestServer } from '#tests/test-server.ts';

const MARKUP = '<script>alert(1)</script>';

describe.each(DATABASES)('on %s, hostile input', (database) => {
  const opened = async () => {
    const server = await TestServer.open(database);
    const trainer = await server.has('trainer');
    const { body: team } = await trainer.post<Team>('/api/teams', { name: MARKUP });
    return { server, trainer, team };
  };

  test('is text where it looks like markup or formulas', async () => {
    const { server, trainer, team } = await opened();
    const visitor = server.stranger;
    for (const name of [MARKUP, '=1+1', "'; drop table people; --", '${7*7}', '🙂 é 李']) {
      const joined = await visitor.post<Me>('/api/join', { code: team.joinCode, name, password: 'long enough' });
      expect(joined).toMatchObject({ status: 201, body: { name, team: { name: MARKUP } } });
    }
    const listed = await trainer.get(`/api/teams/${team.id}/people`);
    expect(listed.headers['content-type']).toMatch(/^application\/json/);
    expect(listed.headers['x-content-type-options']).toBe('nosniff');
    expect(JSON.stringify(listed.body)).toContain(MARKUP);
  });

  const names: [string, string][] = [['marks that turn text around', 'ann\u202egnp.exe'], ['zero width', 'an\u200bn'], ['two lines', 'Ann\nBo'], ['NUL', 'Ann\u0000'], ['10,000 characters', 'x'.repeat(10_000)], ['nothing but spaces', '   ']];
  test.each(names)('is refused as a name: %s', async (_what, name) => {
    const { server, trainer, team } = await opened();
    const refused = { status: 400, body: { code: 'malformed', where: 'body.name' } };
    const visitor = server.stranger;
    expect(await visitor.post('/api/join', { code: team.joinCode, name, password: 'long enough' })).toMatchObject(refused);
    expect(await trainer.post('/api/teams', { name })).toMatchObject(refused);
    expect(await trainer.patch('/api/me', { name })).toMatchObject(refused);
    const enrolled = (await trainer.post<{ people: unknown[] }>(`/api/teams/${team.id}/enrolments`, { csv: `name\n"${name}"` })).body;
    expect(enrolled.people).toEqual([]);
  });

  test('is refused with fields that are not known, or of other kinds', async () => {
    const { server, team } = await opened();
    const good = { code: team.joinCode, name: 'Ann', password: 'long enough' };
    for (const change of [{ role: 'administrator' }, { teamId: team.id }, { name: { $ne: null } }, { password: ['long enough'] }, { password: 'short' }, { signIn: '<b>' }, { code: 7 }]) {
      expect(await server.stranger.post('/api/join', { ...good, ...change })).toMatchObject({ status: 400, body: { code: 'malformed' } });
    }
    expect(await server.stranger.post('/api/join', JSON.parse('{"code":"A","name":"Ann","password":"long enough","__proto__":{"role":"administrator"}}'))).toMatchObject({ status: 400 });
  });

  test('is refused where it is no JSON, too large, or comes from another page', async () => {
    const { server } = await opened();
    const sends = (payload: string, headers: Record<string, string> = {}) =>
      server.app.inject({ method: 'POST', url: '/api/sign-in', payload, headers: { 'content-type': 'application/json', ...headers } });
    const refused: [string, Record<string, string>, number, string][] = [
      ['{"signIn":', {}, 400, 'malformed'], ['', {}, 400, 'malformed'], ['[]', {}, 400, 'malformed'], ['null', {}, 400, 'malformed'], ['signIn=a', { 'content-type': 'text/html' }, 400, 'malformed'],
      [JSON.stringify({ signIn: 'ann', password: 'x'.repeat(200_000) }), {}, 413, 'too-large'], ['{}', { origin: 'https://elsewhere.example' }, 403, 'wrong-origin'],
    ];
    for (const [payload, headers, status, code] of refused) {
      const answer = await sends(payload, headers);
      expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
      expect(answer.body).not.toMatch(/node_modules|at \w+ \(/);
    }
  });

  test('finds nothing by odd addresses', async () => {
    const { server } = await opened();
    const administrator = await server.has('administrator');
    for (const id of ['..%2F..', '%00', "'or'1'='1", 'x'.repeat(300)]) expect([400, 404, 414]).toContain((await administrator.get(`/api/people/${id}/data`)).status);
    for (const query of ['limit=0', 'limit=1000', 'limit=a', 'unknown=1', `search=${'x'.repeat(61)}`, 'teamId=..']) expect((await administrator.get(`/api/people?${query}`)).status).toBe(400);
  });
});
