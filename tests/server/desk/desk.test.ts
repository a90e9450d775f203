import { describe, expect, test } from 'vitest';
import type { Agreement, Comparison, Distribution, Funnel, HeatMap, ItemStatistics } from '#contract/desk.ts';
import { given, plays } from '#tests/assignments.ts';
import { DATABASES, TestServer } from '#tests/test-server.ts';

describe.each(DATABASES)('the desk on %s', (database) => {
  test('tells how far the people of an assignment are', async () => {
    const server = await TestServer.open(database);
    const [north, south] = [await server.hasTeam('North'), await server.hasTeam('South')];
    const [ann, bo] = [await server.has('trainee', { name: 'Ann', team: north }), await server.has('trainee', { name: 'Bo', team: north })];
    await server.has('trainee', { name: 'Cy', team: south });
    const administrator = await server.has('administrator');
    const { id } = await given(administrator, { teams: [north, south], dueAt: '2026-11-25T08:00:00Z', scenarios: ['provocative'] });
    const { scorecard } = await plays(ann, { assignmentId: id });
    await bo.post('/api/grants', { scenario: 'provocative', assignmentId: id });
    const address = `/api/assignments/${id}`;
    expect((await administrator.get<Funnel>(`${address}/funnel`)).body).toEqual({ assigned: 3, notStarted: 1, inProgress: 1, passed: 1, failed: 0, overdue: 0, toReview: 1 });
    server.passes({ days: 2 });
    expect((await administrator.get<Funnel>(`${address}/funnel`)).body).toMatchObject({ overdue: 2 });
    const lead = await server.has('lead', { team: north });
    expect((await lead.get<Funnel>(`${address}/funnel`)).body).toEqual({ assigned: 2, notStarted: 0, inProgress: 1, passed: 1, failed: 0, overdue: 1, toReview: 1 });
    expect((await lead.get(`${address}/people`)).body).toMatchObject({
      items: [
        { person: { name: 'Ann' }, state: 'passed', isOverdue: false, toReview: 1, best: scorecard.score, attempts: 1 },
        { person: { name: 'Bo' }, state: 'in-progress', isOverdue: true, toReview: 0, best: null, attempts: 1 },
      ], next: null,
    });
    const page = await administrator.get<{ next: string }>(`${address}/people?limit=2`);
    expect((await administrator.get(`${address}/people?limit=2&cursor=${page.body.next}`)).body).toMatchObject({ items: [{ person: { name: 'Cy' } }], next: null });
  });

  test('shows trainee × criterion, from the first attempt to the best', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const trainer = await server.has('trainer', { team });
    const [ann, bo] = [await server.has('trainee', { name: 'Ann', team }), await server.has('trainee', { name: 'Bo', team })];
    const { id } = await given(trainer, { people: [ann.id] });
    const first = await plays(ann, { how: 'random' });
    const second = await plays(ann, { assignmentId: id });
    const map = (await trainer.get<HeatMap>(`/api/desk/heat-map?scenario=provocative&teamId=${team}`)).body;
    expect(map).toMatchObject({ scenario: 'provocative', next: null, rows: [{ person: { name: 'Ann' }, attempts: 2 }, { person: { id: bo.id }, attempts: 0, cells: map.criteria.map(() => null) }] });
    const share = (of: typeof first, place: number): number => of.scorecard.criteria[place]!.points / of.scorecard.criteria[place]!.of;
    map.rows[0]!.cells.forEach((cell, place) => {
      expect(cell!.first).toBeCloseTo(share(first, place), 3);
      expect(cell!.best).toBeCloseTo(Math.max(share(first, place), share(second, place)), 3);
    });
    const ofAssignment = (await trainer.get<HeatMap>(`/api/desk/heat-map?scenario=provocative&assignmentId=${id}`)).body;
    expect(ofAssignment.rows).toMatchObject([{ person: { name: 'Ann' }, attempts: 1 }]);
    expect(ofAssignment.rows[0]!.cells[0]!.first).toBeCloseTo(share(second, 0), 3);
    expect((await trainer.get<HeatMap>(`/api/desk/heat-map?scenario=evasive&assignmentId=${id}`)).body.rows).toEqual([]);
    const page = await trainer.get<HeatMap>(`/api/desk/heat-map?scenario=provocative&teamId=${team}&limit=1`);
    expect((await trainer.get<HeatMap>(`/api/desk/heat-map?scenario=provocative&teamId=${team}&limit=1&cursor=${page.body.next}`)).body.rows).toMatchObject([{ person: { name: 'Bo' } }]);
    expect(await trainer.get(`/api/desk/heat-map?scenario=nobody&teamId=${team}`)).toMatchObject({ status: 422, body: { code: 'unknown-scenario' } });
  });

  test('shows how scores spread, moments as items, and breaches', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const trainer = await server.has('trainer', { team });
    const ann = await server.has('trainee', { name: 'Ann', team });
    const played = [await plays(ann, { how: 'random' }), await plays(ann, { how: 'random' }), await plays(ann), await plays(ann, { scenario: 'evasive' })];
    const spread = (await trainer.get<Distribution>(`/api/desk/distribution?teamId=${team}`)).body;
    const scores = played.slice(0, 3).map((one) => one.scorecard.score);
    expect(spread.scenarios).toMatchObject([{ scenario: 'provocative', attempts: 3, median: scores.toSorted((a, b) => a - b)[1] }, { scenario: 'evasive', attempts: 1, passRate: 1 }]);
    expect(spread.scenarios[0]!.mean).toBeCloseTo((scores[0]! + scores[1]! + scores[2]!) / 3, 9);
    const items = (await trainer.get<ItemStatistics>(`/api/desk/items?teamId=${team}&scenario=provocative`)).body;
    expect(items).toMatchObject({ scenario: 'provocative', attempts: 3 });
    expect(items.items.length).toBeGreaterThan(2);
    expect(items.items.every((item) => item.discrimination === null && item.difficulty <= 1)).toBe(true);
    const added = [['humiliate-moralise', 1], ['false-deadline', 1], ['false-deadline', 2], ['hide-purpose', 2], ['hide-purpose', 3]] as const;
    await server.services.store.db.insertInto('breaches').values(added.map(([red_line, turn]) => ({
      attempt_id: played[3]!.id, turn, red_line, severity: 'minor' as const, person_id: ann.id, team_id: team, assignment_id: null, scenario: 'evasive', at: server.now,
    }))).execute();
    const all = [
      ...played.slice(0, 3).flatMap((one) => one.scorecard.conduct.breaches.map((breach) => `${one.id} ${breach.turn} ${breach.redLine}`)), ...added.map(([redLine, turn]) => `${played[3]!.id} ${turn} ${redLine}`),
    ];
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: { items: { attemptId: string; turn: number; redLine: string; person: { name: string } }[]; next: string | null } } =
        await trainer.get(`/api/desk/breaches?teamId=${team}&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...body.items.map((row) => `${row.attemptId} ${row.turn} ${row.redLine}`));
      cursor = body.next;
    }
    expect(seen.toSorted()).toEqual(all.toSorted());
  });

  test('tells how far trainers agree with the engine', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const trainer = await server.has('trainer', { team });
    const ann = await server.has('trainee', { team });
    const ask = async () => (await trainer.get<Agreement>(`/api/desk/agreement?teamId=${team}`)).body;
    expect(await ask()).toEqual({ scored: 0, kappa: null, meanDifference: null });
    for (const [engine, own] of [[90, 80], [30, 30], [75, 75]] as const) {
      const { id } = await plays(ann);
      await server.services.store.db.updateTable('attempts').set({ score: engine }).where('id', '=', id).execute();
      await trainer.put(`/api/attempts/${id}/trainer-score`, { score: own });
    }
    // Bands 3 and 2, 0 and 0, 2 and 2: observed 1; expected (1+9+1 + 4+0+4 + 0+4+0) / 3; 1 − 3 / 23.
    const { scored, kappa, meanDifference } = await ask();
    expect({ scored, meanDifference }).toEqual({ scored: 3, meanDifference: -10 / 3 });
    expect(kappa).toBeCloseTo(20 / 23, 12);
  });

  test('puts a final beside its baseline, for those who played both', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const trainer = await server.has('trainer', { team });
    const [ann, bo] = [await server.has('trainee', { name: 'Ann', team }), await server.has('trainee', { name: 'Bo', team })];
    const baseline = await given(trainer, { teams: [team], comparison: 'baseline', scenarios: ['provocative', 'evasive'] });
    const final = await given(trainer, { teams: [team], comparison: 'final', baselineId: baseline.id, scenarios: ['provocative', 'evasive'] });
    const best = (id: string, person: string, scenario: string, score: number) =>
      server.services.store.db.updateTable('tasks').set({ best: score }).where('assignment_id', '=', id).where('person_id', '=', person).where('scenario', '=', scenario).execute();
    expect((await trainer.get<Comparison>(`/api/assignments/${final.id}/comparison`)).body).toEqual({ people: 0, baselineMean: null, finalMean: null, rows: [], next: null });
    await best(baseline.id, ann.id, 'provocative', 40);
    await best(baseline.id, ann.id, 'evasive', 50);
    await best(final.id, ann.id, 'provocative', 80);
    await best(baseline.id, bo.id, 'evasive', 10);
    expect((await trainer.get<Comparison>(`/api/assignments/${final.id}/comparison`)).body).toMatchObject({ people: 1, baselineMean: 45, finalMean: 80, rows: [{ person: { name: 'Ann' }, baseline: 45, final: 80 }], next: null });
    expect((await trainer.get(`/api/assignments/${baseline.id}/comparison`)).status).toBe(404);
  });
});

describe('who may look at the desk', () => {
  test('staff of the team or assignment; trainees and others find nothing', async () => {
    const server = await TestServer.open();
    const [north, south] = [await server.hasTeam('North'), await server.hasTeam('South')];
    const baseline = await given(await server.has('administrator'), { teams: [north], comparison: 'baseline' });
    const { id } = await given(await server.has('administrator'), { teams: [north], comparison: 'final', baselineId: baseline.id });
    const addresses = [
      ...['funnel', 'people', 'comparison'].map((one) => `/api/assignments/${id}/${one}`),
      ...[`teamId=${north}`, `assignmentId=${id}`].flatMap((scope) => ['heat-map?scenario=victim&', 'distribution?', 'items?scenario=victim&', 'breaches?', 'agreement?'].map((one) => `/api/desk/${one}${scope}`)),
    ];
    const expected: ['trainee' | 'lead' | 'trainer', string, number][] = [['trainee', north, 404], ['lead', north, 200], ['trainer', north, 200], ['lead', south, 404], ['trainer', south, 404]];
    for (const [role, team, status] of expected) {
      const visitor = await server.has(role, { team });
      for (const address of addresses) expect([role, address, (await visitor.get(address)).status]).toEqual([role, address, status]);
    }
    for (const address of addresses) expect((await server.stranger.get(address)).status).toBe(401);
    expect((await (await server.has('administrator')).get('/api/desk/distribution')).status).toBe(400);
  });
});
