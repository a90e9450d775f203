import { describe, expect, test } from 'vitest';
import type { Me, Person } from '#contract/person.ts';
import type { Enrolled, Team } from '#contract/team.ts';
import { DATABASES, TestServer, type Visitor } from '#tests/test-server.ts';

const PASSWORD = 'long enough';
type People = { items: Person[]; next: string | null };
const names = (page: People): string[] => page.items.map((person) => person.name);

/** Two teams, each with its trainer, lead and trainee, and an administrator. */
async function company(database: (typeof DATABASES)[number]) {
  const server = await TestServer.open(database);
  const [north, south] = [await server.hasTeam('North'), await server.hasTeam('South')];
  return {
    server, north, south, administrator: await server.has('administrator', { name: 'Root' }),
    trainer: await server.has('trainer', { name: 'Tina', team: north }), otherTrainer: await server.has('trainer', { name: 'Otto', team: south }),
    lead: await server.has('lead', { name: 'Lea', team: north }), trainee: await server.has('trainee', { name: 'Ann', team: north }),
    otherTrainee: await server.has('trainee', { name: 'Bo', team: south }), stranger: server.stranger,
  };
}
type Company = Awaited<ReturnType<typeof company>>;
const WHO = ['stranger', 'trainee', 'otherTrainee', 'lead', 'otherTrainer', 'trainer', 'administrator'] as const;

describe.each(DATABASES)('on %s, who may', (database) => {
  const routes: [string, (who: Visitor, all: Company) => Promise<{ status: number }>, number[]][] = [
    ['list teams', (who) => who.get('/api/teams'), [401, 403, 403, 200, 200, 200, 200]],
    ['make teams', (who) => who.post('/api/teams', { name: 'East' }), [401, 403, 403, 403, 201, 201, 201]],
    ['see a team', (who, { north }) => who.get(`/api/teams/${north}`), [401, 404, 404, 200, 404, 200, 200]],
    ['change a team', (who, { north }) => who.patch(`/api/teams/${north}`, { hidesNames: true }), [401, 404, 404, 404, 404, 200, 200]],
    ['see a team’s people', (who, { north }) => who.get(`/api/teams/${north}/people`), [401, 404, 404, 200, 404, 200, 200]],
    ['enrol', (who, { north }) => who.post(`/api/teams/${north}/enrolments`, { csv: 'name\nCy' }), [401, 404, 404, 404, 404, 200, 200]],
    ['list people', (who) => who.get('/api/people'), [401, 403, 403, 200, 200, 200, 200]],
    ['change a person', (who, { trainee }) => who.patch(`/api/people/${trainee.id}`, { name: 'Anna' }), [401, 404, 404, 404, 404, 200, 200]],
    ['make a reset link', (who, { trainee }) => who.post(`/api/people/${trainee.id}/reset-links`), [401, 404, 404, 404, 404, 201, 201]],
    ['take a person’s data away', (who, { trainee }) => who.get(`/api/people/${trainee.id}/data`), [401, 403, 403, 403, 403, 403, 200]],
    ['read the audit log', (who) => who.get('/api/audit'), [401, 403, 403, 403, 403, 403, 200]],
    ['read the settings', (who) => who.get('/api/settings'), [200, 200, 200, 200, 200, 200, 200]],
    ['change the settings', (who) => who.patch('/api/settings', { retentionDays: 90 }), [401, 403, 403, 403, 403, 403, 200]],
    ['delete a person', (who, { trainee }) => who.delete(`/api/people/${trainee.id}`), [401, 403, 403, 403, 403, 403, 204]],
  ];
  test.each(routes)('%s', async (_what, asks, expected) => {
    const all = await company(database);
    const answers: [string, number][] = [];
    for (const who of WHO) answers.push([who, (await asks(all[who], all)).status]);
    expect(answers).toEqual(WHO.map((who, index) => [who, expected[index]]));
  });
});

describe.each(DATABASES)('on %s, people', (database) => {
  test('are listed to those who see them, a page at a time, and found by letters', async () => {
    const { administrator, trainer, lead, north } = await company(database);
    expect(names((await trainer.get<People>('/api/people')).body)).toEqual(['Lea', 'Ann']);
    expect(names((await lead.get<People>('/api/people')).body)).toEqual(['Lea', 'Ann']);
    const first = (await administrator.get<People>('/api/people?limit=4')).body;
    const second = (await administrator.get<People>(`/api/people?limit=4&cursor=${first.next}`)).body;
    expect([...names(first), ...names(second)]).toEqual(['Root', 'Tina', 'Otto', 'Lea', 'Ann', 'Bo']);
    expect(second.next).toBeNull();
    expect(first.items[1]).toMatchObject({ looksAfter: [{ id: north, name: 'North' }], team: null, role: 'trainer', isActive: true });
    expect(names((await administrator.get<People>('/api/people?search=AN')).body)).toEqual(['Ann']);
    expect(names((await administrator.get<People>('/api/people?search=%25')).body)).toEqual([]);
    expect(names((await trainer.get<People>('/api/people?search=bo')).body)).toEqual([]);
  });

  test('are given roles and teams by administrators', async () => {
    const { administrator, trainee, south, north } = await company(database);
    const changed = await administrator.patch<Person>(`/api/people/${trainee.id}`, { role: 'trainer', teamId: null, looksAfter: [north, south] });
    expect(changed.body).toMatchObject({ role: 'trainer', team: null, looksAfter: [{ name: 'North' }, { name: 'South' }] });
    expect((await trainee.get(`/api/teams/${south}`)).status).toBe(200);
    const back = await administrator.patch<Person>(`/api/people/${trainee.id}`, { role: 'lead', teamId: south });
    expect(back.body).toMatchObject({ role: 'lead', team: { name: 'South' }, looksAfter: [] });
    expect(await administrator.patch(`/api/people/${trainee.id}`, { looksAfter: [north] })).toMatchObject({ status: 400, body: { where: 'body.looksAfter' } });
    expect(await administrator.patch(`/api/people/${trainee.id}`, { teamId: 'none' })).toMatchObject({ status: 400, body: { where: 'body.teamId' } });
    expect(await administrator.patch('/api/people/none', { name: 'Cy' })).toMatchObject({ status: 404 });
  });

  test('are not raised, nor moved elsewhere, by trainers', async () => {
    const { server, administrator, trainer, trainee, lead, north, south } = await company(database);
    const refused = { status: 403, body: { code: 'not-allowed' } };
    expect(await trainer.patch(`/api/people/${trainee.id}`, { role: 'lead' })).toMatchObject(refused);
    expect(await trainer.patch(`/api/people/${trainee.id}`, { looksAfter: [north] })).toMatchObject(refused);
    expect(await trainer.patch(`/api/people/${trainee.id}`, { teamId: south })).toMatchObject(refused);
    expect(await trainer.patch(`/api/people/${trainee.id}`, { teamId: null })).toMatchObject(refused);
    expect(await trainer.patch(`/api/people/${lead.id}`, { isActive: false })).toMatchObject(refused);
    const colleague = await server.has('trainee', { team: north });
    await administrator.patch(`/api/people/${colleague.id}`, { role: 'administrator' });
    expect(await trainer.patch(`/api/people/${colleague.id}`, { name: 'Cy' })).toMatchObject(refused);
    const east = (await trainer.post<Team>('/api/teams', { name: 'East' })).body;
    expect(await trainer.patch<Person>(`/api/people/${trainee.id}`, { teamId: east.id })).toMatchObject({ status: 200, body: { team: { name: 'East' } } });
  });

  test('who are no longer active are signed out everywhere', async () => {
    const { trainer, trainee } = await company(database);
    expect((await trainer.patch<Person>(`/api/people/${trainee.id}`, { isActive: false })).body.isActive).toBe(false);
    expect((await trainee.get('/api/me')).status).toBe(401);
    await trainer.patch(`/api/people/${trainee.id}`, { isActive: true });
    expect((await trainee.get('/api/me')).status).toBe(401);
  });

  test('are never left without an administrator, even if two remove each other at once', async () => {
    const { server, administrator } = await company(database);
    const last = { status: 409, body: { code: 'last-administrator' } };
    expect(await administrator.patch(`/api/people/${administrator.id}`, { role: 'trainer' })).toMatchObject(last);
    expect(await administrator.patch(`/api/people/${administrator.id}`, { isActive: false })).toMatchObject(last);
    expect(await administrator.delete(`/api/people/${administrator.id}`)).toMatchObject(last);
    expect(await administrator.delete('/api/me')).toMatchObject(last);
    const second = await server.has('administrator');
    const statuses = await Promise.all([second.delete(`/api/people/${administrator.id}`), administrator.delete(`/api/people/${second.id}`)]);
    expect(statuses.filter((answer) => answer.status === 204)).toHaveLength(1);
    const left = await server.services.store.db.selectFrom('people').select('id').where('role', '=', 'administrator').where('is_active', '=', 1).execute();
    expect(left).toHaveLength(1);
  });
});

describe.each(DATABASES)('on %s, a reset link', (database) => {
  test('sets a password once, ends all sessions and opens a locked account', async () => {
    const { server, trainer, trainee } = await company(database);
    const { body: person } = await trainee.get<Me>('/api/me');
    const { body: link } = await trainer.post<{ token: string; expiresAt: string }>(`/api/people/${trainee.id}/reset-links`);
    expect(Date.parse(link.expiresAt) - server.now).toBe(24 * 3600_000);
    for (let tries = 0; tries < 11; tries += 1) await server.stranger.post('/api/sign-in', { signIn: person.signIn, password: 'not this one' });
    const visitor = server.stranger;
    expect(await visitor.post<Me>('/api/password-reset', { token: link.token, password: PASSWORD })).toMatchObject({ status: 200, body: { name: 'Ann' } });
    expect((await visitor.get('/api/me')).status).toBe(200);
    expect((await trainee.get('/api/me')).status).toBe(401);
    expect(await server.stranger.post('/api/password-reset', { token: link.token, password: PASSWORD })).toMatchObject({ status: 422, body: { code: 'link-spent' } });
    expect((await server.stranger.post('/api/sign-in', { signIn: person.signIn, password: PASSWORD })).status).toBe(200);
  });

  test('is void after a day, after the next one, and once its person has more to say', async () => {
    const { server, administrator, trainer, trainee } = await company(database);
    const makes = async () => (await trainer.post<{ token: string }>(`/api/people/${trainee.id}/reset-links`)).body.token;
    const resets = (token: string) => server.stranger.post('/api/password-reset', { token, password: PASSWORD });
    const spent = { status: 422, body: { code: 'link-spent' } };
    const [first, second] = [await makes(), await makes()];
    expect(await resets(first)).toMatchObject(spent);
    server.passes({ days: 1 });
    expect(await resets(second)).toMatchObject(spent);
    const third = await makes();
    await administrator.patch(`/api/people/${trainee.id}`, { role: 'administrator' });
    expect(await resets(third)).toMatchObject(spent);
  });

  test('for trainers and administrators comes from administrators only', async () => {
    const { server, administrator, trainer, north } = await company(database);
    for (const role of ['trainer', 'administrator'] as const) {
      const person = await server.has('trainee', { team: north });
      await administrator.patch(`/api/people/${person.id}`, { role });
      expect(await trainer.post(`/api/people/${person.id}/reset-links`)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
      expect((await administrator.post(`/api/people/${person.id}/reset-links`)).status).toBe(201);
    }
  });
});

describe.each(DATABASES)('on %s, enrolment', (database) => {
  test('takes good lines, names the others, and gives links for two weeks', async () => {
    const { server, trainer, north } = await company(database);
    const csv = '\ufeff姓名,登录名,Department\r\n李雷,li.lei,A\r\n\r\nAnn Lee,\r\nBo "x,bo\r\nDup,LI.LEI\r\n,nobody\r\nEve,e ve\r\nRTL\u202e,\r\n"Quoted, Name",q1\r\n';
    const { status, body } = await trainer.post<Enrolled>(`/api/teams/${north}/enrolments`, { csv });
    expect(status).toBe(200);
    expect(body.people.map(({ name, signIn }) => [name, signIn])).toEqual([['李雷', 'li.lei'], ['Ann Lee', 'Ann.Lee'], ['Quoted, Name', 'q1']]);
    expect(body.refused.map((one) => one.line)).toEqual([5, 6, 7, 8, 9]);
    expect(body.refused.every((one) => one.reason.length > 5)).toBe(true);
    server.passes({ days: 13 });
    const visitor = server.stranger;
    expect(await visitor.post<Me>('/api/password-reset', { token: body.people[0]!.token, password: PASSWORD })).toMatchObject({ status: 200, body: { name: '李雷', team: { id: north } } });
    server.passes({ days: 1 });
    expect(await server.stranger.post('/api/password-reset', { token: body.people[1]!.token, password: PASSWORD })).toMatchObject({ status: 422 });
    expect((await trainer.get<Team>(`/api/teams/${north}`)).body.people).toBe(5);
  });

  test('takes hundreds at once, namesakes too', async () => {
    const { trainer, north } = await company(database);
    const csv = `name;sign-in\n${Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? '王伟;' : `Person ${index};p${index}`)).join('\n')}`;
    const { body } = await trainer.post<Enrolled>(`/api/teams/${north}/enrolments`, { csv });
    expect(body.refused).toEqual([]);
    expect(new Set(body.people.map((person) => person.signIn)).size).toBe(300);
  });

  test.each([['no header', '李雷\nAnn', 400, 'malformed'], ['nothing', '', 400, 'malformed'], ['too many', `name\n${'Ann\n'.repeat(2001)}`, 413, 'too-large'], ['too much', `name\n${'x'.repeat(600_001)}`, 413, 'too-large']])(
    'is refused with %s', async (_what, csv, status, code) => {
      const { trainer, north } = await company(database);
      expect(await trainer.post(`/api/teams/${north}/enrolments`, { csv })).toMatchObject({ status, body: { code } });
    });
});
