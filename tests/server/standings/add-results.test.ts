import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addResults, type ResultForStandings } from '#server/standings/add-results.ts';
import { Difficulties } from '#server/standings/difficulties.ts';
import { ANCHOR, pointsOf, teamPointsOf } from '#server/standings/points.ts';
import { DATABASES, TestServer } from '#tests/test-server.ts';

const criteria = [{ id: 'let-vent', points: 10, of: 20 }];

async function board(server: TestServer, period = 'all') {
  const rows = await server.services.store.db.selectFrom('team_periods').selectAll().where('period', '=', period).execute();
  return new Map(rows.map((row) => [row.team_id, teamPointsOf({ people: row.people, pointsSum: row.points_sum })]));
}

describe.each(DATABASES)('standings on %s', (database) => {
  test('sum up to what people’s points say, whatever the order and number of results', async () => {
    const server = await TestServer.open(database);
    const { db } = server.services.store;
    const teams = [await server.hasTeam('North'), await server.hasTeam('South')];
    const people = await Promise.all([0, 1, 2, 3, 4].map((index) => server.has('trainee', { team: teams[index % 2]! })));
    const teamOf = (index: number) => teams[index % 2]!;
    const difficulties = new Difficulties();
    const result = fc.record({ who: fc.integer({ min: 0, max: 4 }), score: fc.integer({ min: 0, max: 100 }), scenario: fc.constantFrom('victim', 'stubborn') });
    await fc.assert(fc.asyncProperty(fc.uniqueArray(result, { selector: (one) => one.who, minLength: 1, maxLength: 5 }), async (batch) => {
      await addResults(db, database, batch.map(({ who, score, scenario }): ResultForStandings => ({
        personId: people[who]!.id, teamId: teamOf(who), scenario, mode: 'learn', score, criteria, at: server.now,
      })), difficulties);
      const persons = await db.selectFrom('person_periods').selectAll().execute();
      for (const row of persons) expect(row.points).toBe(pointsOf({ attempts: row.attempts, residualSum: row.residual_sum }));
      for (const row of await db.selectFrom('team_periods').selectAll().execute()) {
        const own = persons.filter((person) => person.team_id === row.team_id && person.period === row.period);
        expect(row.people).toBe(own.length);
        expect(row.points_sum).toBe(own.reduce((sum, person) => sum + person.points - ANCHOR, 0));
        expect(row.attempts).toBe(own.reduce((sum, person) => sum + person.attempts, 0));
      }
    }), { numRuns: 25 });
  });

  test('are not moved by who plays most', async () => {
    const server = await TestServer.open(database);
    const { db } = server.services.store;
    const [often, evenly] = [await server.hasTeam('One plays often'), await server.hasTeam('All play')];
    const difficulties = new Difficulties();
    const plays = async (teamId: string, personId: string, score: number) =>
      addResults(db, database, [{ personId, teamId, scenario: 'victim', mode: 'exam', score, criteria, at: server.now }], difficulties);
    for (const team of [often, evenly]) {
      const [good, poor] = [await server.has('trainee', { team }), await server.has('trainee', { team })];
      for (let attempt = 0; attempt < 60; attempt += 1) await plays(team, good.id, 90);
      for (let attempt = 0; attempt < 60; attempt += 1) await plays(team, poor.id, 30);
      if (team === often) for (let attempt = 0; attempt < 200; attempt += 1) await plays(team, good.id, 90);
    }
    const points = await board(server);
    expect(Math.abs(points.get(often)! - points.get(evenly)!)).toBeLessThan(1000); // 200 plays more, less than one point
  });

  test('draw few attempts towards the mean', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const [lucky, steady] = [await server.has('trainee', { team }), await server.has('trainee', { team })];
    const difficulties = new Difficulties();
    const plays = (personId: string, score: number) =>
      addResults(server.services.store.db, database, [{ personId, teamId: team, scenario: 'victim', mode: 'exam', score, criteria, at: server.now }], difficulties);
    await plays(lucky.id, 100);
    for (let attempt = 0; attempt < 10; attempt += 1) await plays(steady.id, 88);
    const rows = await server.services.store.db.selectFrom('person_periods').select(['person_id', 'points']).where('period', '=', 'all').execute();
    const points = new Map(rows.map((row) => [row.person_id, row.points]));
    expect(points.get(steady.id)!).toBeGreaterThan(points.get(lucky.id)!);
  });

  test('are fair to difficulty: the same above what a customer yields counts the same', async () => {
    const server = await TestServer.open(database);
    const { db } = server.services.store;
    const others = await server.hasTeam('Others');
    const team = await server.hasTeam('North');
    // Many results before make one customer easy (80) and one hard (40).
    await db.insertInto('team_scenarios').values([
      { team_id: others, scenario: 'victim', mode: 'exam', attempts: 100_000, score_sum: 8_000_000 },
      { team_id: others, scenario: 'stubborn', mode: 'exam', attempts: 100_000, score_sum: 4_000_000 },
    ]).execute();
    const [easy, hard] = [await server.has('trainee', { team }), await server.has('trainee', { team })];
    await addResults(db, database, [
      { personId: easy.id, teamId: team, scenario: 'victim', mode: 'exam', score: 90, criteria, at: server.now },
      { personId: hard.id, teamId: team, scenario: 'stubborn', mode: 'exam', score: 50, criteria, at: server.now },
    ], new Difficulties());
    const rows = await db.selectFrom('person_periods').select(['person_id', 'points']).where('period', '=', 'all').execute();
    const points = new Map(rows.map((row) => [row.person_id, row.points]));
    expect(Math.abs(points.get(easy.id)! - points.get(hard.id)!)).toBeLessThanOrEqual(5); // rounding of the expectations
    expect(points.get(easy.id)!).toBeGreaterThan(ANCHOR);
  });
});
