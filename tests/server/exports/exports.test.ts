import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { given, plays } from '#tests/assignments.ts';
import { DATABASES, TestServer, type Database } from '#tests/test-server.ts';
import { MOST_ROWS } from '#server/commands/exports/result-rows.ts';
import { writeXlsx } from '#server/exports/write-xlsx.ts';

async function playedTwice(database?: Database) {
  const server = await TestServer.open(database);
  const team = await server.hasTeam('=cmd|calc');
  const trainer = await server.has('trainer', { team });
  const ann = await server.has('trainee', { name: '@Ann "A", <b>', team });
  const assignment = await given(trainer, { teams: [team], title: '+Week' });
  const first = await plays(ann, { assignmentId: assignment.id });
  const second = await plays(ann, { scenario: 'evasive' });
  await trainer.put(`/api/attempts/${first.id}/trainer-score`, { score: 61 });
  return { server, team, trainer, assignment, first, second };
}

/** The text of a file in a zip archive, found by its local header. */
function fileIn(zip: Buffer, name: string): string {
  let at = 0;
  for (let central = zip.indexOf('PK\u0001\u0002'); central >= 0; central = zip.indexOf('PK\u0001\u0002', central + 4)) {
    const length = zip.readUInt16LE(central + 28);
    if (zip.toString('utf8', central + 46, central + 46 + length) !== name) continue;
    at = zip.readUInt32LE(central + 42);
    const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const data = zip.subarray(from, from + zip.readUInt32LE(central + 20));
    return (zip.readUInt16LE(central + 10) === 8 ? inflateRawSync(data) : data).toString();
  }
  throw new Error(`no ${name}`);
}

describe.each(DATABASES)('results exported from %s', (database) => {
  test('as CSV: newest first, in the language asked for, and no formula', async () => {
    const { team, trainer, assignment, first, second } = await playedTwice(database);
    const answer = await trainer.get<string>(`/api/exports/results.csv?teamId=${team}&lang=en`);
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="seven-doors-results.csv"' } });
    expect(answer.body.startsWith('\ufeff"Received (UTC)","Team","Person",')).toBe(true);
    const [, evasive, provocative] = parse(answer.body, { bom: true }) as unknown as string[][];
    expect(evasive!.slice(0, 7)).toEqual([second.receivedAt, "'=cmd|calc", `'@Ann "A", <b>`, 'evasive', 'Learn', '', String(second.scorecard.score)]);
    expect(provocative).toEqual([
      first.receivedAt, "'=cmd|calc", `'@Ann "A", <b>`, 'provocative', 'Practise', "'+Week", String(first.scorecard.score), 'yes',
      String(first.scorecard.conduct.score), String(first.scorecard.craft.score), 'Agreement that holds', String(first.scorecard.conduct.breaches.length), '61', '0',
    ]);
    const chinese = await trainer.get<string>(`/api/exports/results.csv?assignmentId=${assignment.id}&lang=zh-CN`);
    const lines = parse(chinese.body, { bom: true }) as unknown as string[][];
    expect(lines).toHaveLength(2);
    expect(lines[0]!.slice(1, 4)).toEqual(['团队', '学员', '客户']);
    expect(lines[1]!.slice(3, 5)).toEqual(['挑衅型', '练习']);
  });

  test('to programs, in order, each once, after two seconds', async () => {
    const { server, team, trainer, first, second } = await playedTwice(database);
    type Feed = { items: { id: string; sequence: number; team: { id: string } }[]; cursor: string };
    expect((await trainer.get<Feed>('/api/results')).body).toEqual({ items: [], cursor: '0' });
    server.passes({ minutes: 1 });
    const page = (await trainer.get<Feed>('/api/results?limit=1')).body;
    expect(page).toMatchObject({ items: [{ id: first.id, team: { id: team }, trainerScore: 61, isReviewed: true }], cursor: String(page.items[0]!.sequence) });
    await plays(await server.has('trainee', { team: await server.hasTeam('South') }));
    const third = await plays(await server.has('trainee', { team }));
    const rest = (await trainer.get<Feed>(`/api/results?after=${page.cursor}`)).body;
    expect(rest.items.map((item) => item.id)).toEqual([second.id]);
    server.passes({ minutes: 1 });
    const last = (await trainer.get<Feed>(`/api/results?after=${rest.cursor}`)).body;
    expect(last.items.map((item) => item.id)).toEqual([third.id]);
    expect((await trainer.get<Feed>(`/api/results?after=${last.cursor}`)).body).toEqual({ items: [], cursor: last.cursor });
    expect((await (await server.has('administrator')).get<Feed>('/api/results')).body.items).toHaveLength(4);
  });
});

describe('a workbook', () => {
  test('has numbers as numbers and text as text', async () => {
    const { team, trainer, first } = await playedTwice();
    expect(await trainer.get(`/api/exports/results.xlsx?teamId=${team}&lang=en`)).toMatchObject({
      status: 200, headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'content-disposition': 'attachment; filename="seven-doors-results.xlsx"' },
    });
    const rows = [[['Team', 'Score'], ['=HYPERLINK("x")', first.scorecard.score], ['<b>&\u0000\u0007', null]]];
    const zip = Buffer.from(await writeXlsx('Results', (async function* parts() { yield* rows; })()));
    const sheet = fileIn(zip, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain(`<v>${first.scorecard.score}</v>`);
    const words = fileIn(zip, 'xl/sharedStrings.xml');
    expect(words).toContain('=HYPERLINK(');
    expect(words).toContain('&lt;b&gt;&amp;<');
  });

  test('that cannot be written fails alone: the next one is written', async () => {
    const broken = writeXlsx('Results', (async function* parts(): AsyncGenerator<string[][]> { yield [['a']]; throw new Error('the database is away'); })());
    const fine = writeXlsx('Results', (async function* parts() { yield [['a']]; })());
    await expect(broken).rejects.toThrow('the database is away');
    expect((await fine).length).toBeGreaterThan(1000);
  });

  test('of as many rows as there may be leaves the server free meanwhile', async () => {
    let longest = 0;
    let before = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }, 5);
    const rows = Array.from({ length: 1000 }, () => ['2026-11-24T08:00:00.000Z', 'North', 'Ann', 'provocative', 'Exam', 'Week', 70, 'yes', 100, 100, 'holds', 0, null]);
    const book = await writeXlsx('Results', (async function* parts() { for (let sent = 0; sent < MOST_ROWS; sent += rows.length) yield rows; })());
    clearInterval(watch);
    expect(book.length).toBeGreaterThan(100_000);
    expect(longest).toBeLessThan(1000);
  });
});

describe('who may export', () => {
  test('staff of the team; trainees and others find nothing', async () => {
    const { server, team, assignment } = await playedTwice();
    const south = await server.hasTeam('South');
    const addresses = [`teamId=${team}`, `assignmentId=${assignment.id}`].flatMap((scope) => ['csv', 'xlsx'].map((ending) => `/api/exports/results.${ending}?${scope}&lang=en`));
    const expected: ['trainee' | 'lead' | 'trainer', string, number, number][] = [['trainee', team, 404, 403], ['lead', team, 200, 200], ['trainer', team, 200, 200], ['lead', south, 404, 200], ['trainer', south, 404, 200]];
    server.passes({ minutes: 1 });
    for (const [role, of, status, feed] of expected) {
      const visitor = await server.has(role, { team: of });
      for (const address of addresses) expect([role, (await visitor.get(address)).status]).toEqual([role, status]);
      const results = await visitor.get<{ items: unknown[] }>('/api/results');
      expect([role, results.status, results.body.items?.length]).toEqual([role, feed, feed === 403 ? undefined : of === team ? 2 : 0]);
    }
    expect((await server.stranger.get('/api/results')).status).toBe(401);
    expect((await (await server.has('administrator')).get('/api/exports/results.csv?lang=en')).status).toBe(400);
    expect((await (await server.has('administrator')).get('/api/results?after=-1')).status).toBe(400);
  });
});
