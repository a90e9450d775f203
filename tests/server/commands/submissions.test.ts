import { describe, expect, test } from 'vitest';
import type { Attempt } from '#engine/attempt/attempt.ts';
import type { Grant, Verified } from '#contract/attempt.ts';
import type { TeamBoard } from '#contract/standing.ts';
import { playedAttempt } from '#tests/played-attempt.ts';
import { DATABASES, TestServer, type Visitor } from '#tests/test-server.ts';

async function grantFor(trainee: Visitor, scenario = 'provocative'): Promise<Grant> {
  return (await trainee.post<Grant>('/api/grants', { scenario })).body;
}

describe.each(DATABASES)('a finished talk sent to a server on %s', (database) => {
  test('is replayed, scored and counted', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const trainee = await server.has('trainee', { name: 'Ann', team });
    const grant = await grantFor(trainee);
    const record = await playedAttempt(grant);
    const sent = await trainee.post<Verified>('/api/attempts', { grantId: grant.id, record });
    expect(sent).toMatchObject({ status: 201, body: { scenario: 'provocative', scorecard: { score: record.claimed!.score, passed: true } } });
    const board = await trainee.get<TeamBoard>(`/api/teams/${team}/standings?period=week`);
    expect(board.body.lines).toMatchObject([{ place: 1, attempts: 1, isMe: true, person: { name: 'Ann' } }]);
    expect(board.body.lines[0]!.points).toBeGreaterThan(60);
  });

  test('counts once: the same again is answered as before, other replies are refused', async () => {
    const server = await TestServer.open(database);
    const trainee = await server.has('trainee', { team: await server.hasTeam('North') });
    const grant = await grantFor(trainee);
    const record = await playedAttempt(grant);
    const first = await trainee.post<Verified>('/api/attempts', { grantId: grant.id, record });
    const again = await trainee.post<Verified>('/api/attempts', { grantId: grant.id, record });
    expect(again.body).toEqual(first.body);
    const other = await playedAttempt(grant, 'random');
    expect(await trainee.post('/api/attempts', { grantId: grant.id, record: other })).toMatchObject({ status: 409, body: { code: 'already-counted' } });
    const { attempts } = await server.services.store.db.selectFrom('attempts').select((eb) => eb.fn.countAll<number>().as('attempts')).executeTakeFirstOrThrow();
    expect(attempts).toBe(1);
  });

  test('sent ten times at once, counts once', async () => {
    const server = await TestServer.open(database);
    const trainee = await server.has('trainee', { team: await server.hasTeam('North') });
    const grant = await grantFor(trainee);
    const record = await playedAttempt(grant);
    const answers = await Promise.all(Array.from({ length: 10 }, () => trainee.post<Verified>('/api/attempts', { grantId: grant.id, record })));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
  });

  const lies: [string, string, (record: Attempt) => Attempt][] = [
    ['a better score than was played', 'claim-does-not-hold', (record) => ({ ...record, claimed: { ...record.claimed!, score: 100, conduct: 3 } })],
    ['another seed', 'not-the-issued-talk', (record) => ({ ...record, seed: record.seed + 1 })],
    ['another customer', 'not-the-issued-talk', (record) => ({ ...record, scenario: 'victim' })],
    ['another mode', 'not-the-issued-talk', (record) => ({ ...record, mode: 'exam' })],
    ['an unfinished talk', 'not-finished', (record) => ({ ...record, claimed: undefined, replies: record.replies.slice(0, 3) })],
    ['a reply that was not offered', 'does-not-replay', (record) => ({ ...record, replies: [{ choose: 'provocative.reply.none' }, ...record.replies] })],
    ['other content', 'content-changed', (record) => ({ ...record, contentHash: 'other' })],
    ['another engine', 'engine-changed', (record) => ({ ...record, engine: '0.0.1' })],
  ];
  test.each(lies)('is refused for %s: %s', async (_what, code, lie) => {
    const server = await TestServer.open(database);
    const trainee = await server.has('trainee', { team: await server.hasTeam('North') });
    const grant = await grantFor(trainee);
    const record = lie(await playedAttempt(grant));
    expect(await trainee.post('/api/attempts', { grantId: grant.id, record })).toMatchObject({ status: 422, body: { code } });
  });

  test('is refused for a seed that was not issued, or issued to somebody else', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const [ann, bo] = [await server.has('trainee', { team }), await server.has('trainee', { team })];
    const grant = await grantFor(ann);
    const record = await playedAttempt(grant);
    expect(await bo.post('/api/attempts', { grantId: grant.id, record })).toMatchObject({ status: 422, body: { code: 'unknown-seed' } });
    expect(await ann.post('/api/attempts', { grantId: 'none', record })).toMatchObject({ status: 422, body: { code: 'unknown-seed' } });
  });

  test('goes on on another device, and what was said cannot be taken back', async () => {
    const server = await TestServer.open(database);
    const trainee = await server.has('trainee', { team: await server.hasTeam('North') });
    const grant = await grantFor(trainee);
    const record = await playedAttempt(grant);
    const halfway: Attempt = { ...record, replies: record.replies.slice(0, 4), endedAt: null };
    delete halfway.claimed;
    expect((await trainee.put(`/api/grants/${grant.id}/talk`, { talk: halfway })).status).toBe(204);
    const elsewhere = await trainee.get<{ items: Grant[] }>('/api/grants');
    expect(elsewhere.body.items[0]!.talk!.replies).toEqual(halfway.replies);
    const other = await playedAttempt(grant, 'random');
    expect(await trainee.post('/api/attempts', { grantId: grant.id, record: other })).toMatchObject({ status: 422, body: { code: 'not-the-issued-talk' } });
    expect((await trainee.post('/api/attempts', { grantId: grant.id, record })).status).toBe(201);
  });
});
