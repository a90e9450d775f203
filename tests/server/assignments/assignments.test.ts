import { describe, expect, test } from 'vitest';
import type { Assignment } from '#contract/assignment.ts';
import { giveTasks } from '#server/commands/assignments/give-tasks.ts';
import { given, plays, wanted } from '#tests/assignments.ts';
import { DATABASES, TestServer } from '#tests/test-server.ts';

async function tasksOf(server: TestServer, personId: string) {
  return server.services.store.db.selectFrom('tasks').select(['assignment_id', 'scenario']).where('person_id', '=', personId).orderBy('scenario').execute();
}

describe.each(DATABASES)('an assignment on %s', (database) => {
  test('goes to the trainees of a team and to people named, once each, and not to staff', async () => {
    const server = await TestServer.open(database);
    const [north, south] = [await server.hasTeam('North'), await server.hasTeam('South')];
    const trainer = await server.has('trainer', { name: 'Tan', team: north });
    await server.services.store.db.insertInto('looks_after').values({ person_id: trainer.id, team_id: south }).execute();
    const [ann, bo] = [await server.has('trainee', { team: north }), await server.has('trainee', { team: south })];
    const lead = await server.has('lead', { team: north });
    const assignment = await given(trainer, { teams: [north, north], people: [bo.id, ann.id], scenarios: ['victim', 'provocative', 'victim'] });
    expect(assignment).toMatchObject({ people: 2, teams: [{ id: north, name: 'North' }], createdBy: 'Tan', passMark: 70, scenarios: ['victim', 'provocative'] });
    expect(await tasksOf(server, ann.id)).toMatchObject([{ scenario: 'provocative' }, { scenario: 'victim' }]);
    expect(await tasksOf(server, bo.id)).toHaveLength(2);
    expect(await tasksOf(server, lead.id)).toEqual([]);
  });

  test('reaches a team of six hundred', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const people = Array.from({ length: 600 }, (_, index) => ({
      id: `p${index}`, name: 'P', sign_in: `p${index}`, sign_in_key: `p${index}`, role: 'trainee' as const, password_hash: null, company_subject: null, team_id: team,
      language: null, calendar_key: `k${index}`, created_at: 0, seen_at: null, is_active: 1 as const,
    }));
    await server.services.store.db.insertInto('people').values(people).execute();
    const assignment = await given(await server.has('administrator'), { teams: [team], scenarios: ['provocative', 'evasive', 'victim'] });
    expect(assignment.people).toBe(600);
    const { tasks } = await server.services.store.db.selectFrom('tasks').select(({ fn }) => fn.countAll<number>().as('tasks')).executeTakeFirstOrThrow();
    expect(tasks).toBe(1800);
  });

  test('of the weakest type is fixed when given: never played first, then the lowest best score', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const [ann, bo] = [await server.has('trainee', { team }), await server.has('trainee', { team })];
    const administrator = await server.has('administrator');
    const { db } = server.services.store;
    await plays(ann);
    for (const [index, scenario] of ['evasive', 'victim', 'overconfident', 'stubborn', 'sophisticated', 'promiser', 'provocative'].entries()) {
      const id = (await plays(bo)).id; // the customer and score are then set, to spare playing all seven
      await db.updateTable('attempts').set({ scenario, score: scenario === 'victim' ? 30 : 50 + index }).where('id', '=', id).execute();
    }
    const first = await given(administrator, { teams: [team], scenarios: 'weakest' });
    expect(await tasksOf(server, ann.id)).toEqual([{ assignment_id: first.id, scenario: 'evasive' }]);
    expect(await tasksOf(server, bo.id)).toEqual([{ assignment_id: first.id, scenario: 'victim' }]);
    await plays(ann, { scenario: 'evasive' });
    await giveTasks(db, ann.id, team, server.now);
    expect(await tasksOf(server, ann.id)).toEqual([{ assignment_id: first.id, scenario: 'evasive' }]);
  });

  test('reaches who joins later, unless it is withdrawn; reinstated, it reaches them too', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const trainer = await server.has('trainer', { team });
    const [kept, withdrawn] = [await given(trainer, { teams: [team] }), await given(trainer, { teams: [team] })];
    await trainer.patch(`/api/assignments/${withdrawn.id}`, { isWithdrawn: true });
    const [ann, lead] = [await server.has('trainee', { team }), await server.has('lead', { team })];
    for (const { id } of [ann, lead]) await giveTasks(server.services.store.db, id, team, server.now);
    expect(await tasksOf(server, ann.id)).toEqual([{ assignment_id: kept.id, scenario: 'provocative' }]);
    expect(await tasksOf(server, lead.id)).toEqual([]);
    expect(await trainer.patch(`/api/assignments/${withdrawn.id}`, { isWithdrawn: false })).toMatchObject({ body: { withdrawnAt: null, people: 1 } });
    expect(await tasksOf(server, ann.id)).toHaveLength(2);
  });

  test('waits for whoever’s account is closed until it is opened again', async () => {
    const server = await TestServer.open(database);
    const [north, south] = [await server.hasTeam('North'), await server.hasTeam('South')];
    const administrator = await server.has('administrator');
    const ann = await server.has('trainee', { team: north });
    await administrator.patch(`/api/people/${ann.id}`, { isActive: false });
    expect(await given(administrator, { teams: [south] })).toMatchObject({ people: 0 });
    await administrator.patch(`/api/people/${ann.id}`, { teamId: south });
    expect(await tasksOf(server, ann.id)).toEqual([]);
    await administrator.patch(`/api/people/${ann.id}`, { isActive: true });
    expect(await tasksOf(server, ann.id)).toHaveLength(1);
  });

  test('is listed a page at a time, newest first, and changed; staff’s changes are written down', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const trainer = await server.has('trainer', { team });
    const ids = [];
    for (const title of ['A', 'B', 'C']) ids.push((await given(trainer, { teams: [team], title })).id);
    const first = await trainer.get<{ items: Assignment[]; next: string }>('/api/assignments?limit=2');
    expect(first.body.items.map((one) => one.title)).toEqual(['C', 'B']);
    const second = await trainer.get<{ items: Assignment[]; next: null }>(`/api/assignments?limit=2&cursor=${first.body.next}`);
    expect(second.body).toMatchObject({ items: [{ title: 'A' }], next: null });
    expect(await trainer.patch(`/api/assignments/${ids[0]}`, { title: 'D', dueAt: '2026-12-01T08:00:00Z' })).toMatchObject({ body: { title: 'D', dueAt: '2026-12-01T08:00:00.000Z' } });
    expect(await trainer.patch(`/api/assignments/${ids[0]}`, { dueAt: '2026-11-20T08:00:00Z' })).toMatchObject({ status: 400, body: { code: 'malformed', where: 'body.dueAt' } });
    const log = await server.services.store.db.selectFrom('audit').select('action').where('actor_id', '=', trainer.id).orderBy('id').execute();
    expect(log.map((entry) => entry.action)).toEqual(['assignment.given', 'assignment.given', 'assignment.given', 'assignment.changed']);
  });

  test('is refused if it names what is not there or not the trainer’s', async () => {
    const server = await TestServer.open(database);
    const [north, south] = [await server.hasTeam('North'), await server.hasTeam('South')];
    const trainer = await server.has('trainer', { team: north });
    const stranger = await server.has('trainee', { team: south });
    const lead = await server.has('lead', { team: north });
    const cases: [Record<string, unknown>, number, string, string][] = [
      [{ teams: [north, south] }, 403, 'not-allowed', 'body.teams.1'],
      [{ teams: ['gone'] }, 403, 'not-allowed', 'body.teams.0'],
      [{ people: [stranger.id] }, 403, 'not-allowed', 'body.people.0'],
      [{ people: [lead.id] }, 403, 'not-allowed', 'body.people.0'],
      [{ teams: [north], scenarios: ['provocative', 'nobody'] }, 422, 'unknown-scenario', 'body.scenarios.1'],
      [{ teams: [north], rules: ['mars'] }, 400, 'malformed', 'body.rules'],
      [{ teams: [north], comparison: 'final', baselineId: 'none' }, 400, 'malformed', 'body.baselineId'],
      [{}, 400, 'malformed', 'body.teams'],
      [{ teams: [north], title: '\u202eevil' }, 400, 'malformed', 'body.title'],
      [{ teams: [north], title: 'x'.repeat(10_000) }, 400, 'malformed', 'body.title'],
    ];
    for (const [change, status, code, where] of cases) expect(await trainer.post('/api/assignments', wanted(change))).toMatchObject({ status, body: { code, where } });
    const { made } = await server.services.store.db.selectFrom('assignments').select(({ fn }) => fn.countAll<number>().as('made')).executeTakeFirstOrThrow();
    expect(made).toBe(0);
  });
});

describe('who may do what with assignments', () => {
  test('trainers give and change in own teams; leads only read; trainees see none', async () => {
    const server = await TestServer.open();
    const [north, south] = [await server.hasTeam('North'), await server.hasTeam('South')];
    const trainer = await server.has('trainer', { team: north });
    const { id } = await given(trainer, { teams: [north] });
    const asked = async (role: 'trainee' | 'lead' | 'trainer', team: string) => {
      const visitor = await server.has(role, { team });
      const answers = [await visitor.get('/api/assignments'), await visitor.post('/api/assignments', wanted({ teams: [team] })), await visitor.get(`/api/assignments/${id}`), await visitor.patch(`/api/assignments/${id}`, { title: 'X' })];
      return answers.map((answer) => answer.status);
    };
    expect(await asked('trainee', north)).toEqual([403, 403, 404, 404]);
    expect(await asked('lead', north)).toEqual([200, 403, 200, 404]);
    expect(await asked('lead', south)).toEqual([200, 403, 404, 404]);
    expect(await asked('trainer', south)).toEqual([200, 201, 404, 404]);
    expect(await asked('trainer', north)).toEqual([200, 201, 200, 200]);
    expect(await server.stranger.get('/api/assignments')).toMatchObject({ status: 401 });
    expect((await (await server.has('lead', { team: await server.hasTeam('West') })).get('/api/assignments')).body).toMatchObject({ items: [] });
  });

  test('who sees a part is told of that part', async () => {
    const server = await TestServer.open();
    const [north, south] = [await server.hasTeam('North'), await server.hasTeam('South')];
    for (const team of [north, south, south]) await server.has('trainee', { team });
    const { id } = await given(await server.has('administrator'), { teams: [north, south] });
    expect((await (await server.has('lead', { team: south })).get(`/api/assignments/${id}`)).body).toMatchObject({ teams: [{ name: 'South' }], people: 2 });
  });
});
