import { describe, expect, test } from 'vitest';
import type { Attempt } from '#engine/attempt/attempt.ts';
import type { TypedReply } from '#engine/conversation/typed-reply.ts';
import type { AttemptSummary, Grant, Verified } from '#contract/attempt.ts';
import { typedShare } from '#contract/typed-replies.ts';
import { given } from '#tests/assignments.ts';
import { playedAttempt } from '#tests/played-attempt.ts';
import { DATABASES, TestServer, type Database, type Visitor } from '#tests/test-server.ts';
import { typedAttempt } from '#tests/typed-attempt.ts';

async function trained(database?: Database) {
  const server = await TestServer.open(database);
  const team = await server.hasTeam('North');
  return { server, team, trainer: await server.has('trainer', { team }), ann: await server.has('trainee', { name: 'Ann', team }) };
}

async function grantFor(trainee: Visitor, assignmentId: string | null = null, scenario = 'provocative'): Promise<Grant> {
  return (await trainee.post<Grant>('/api/grants', { scenario, assignmentId })).body;
}

const isTyped = (one: Attempt['replies'][number]): one is TypedReply => 'type' in one;
/** Changes the first typed reply of which that holds. */
function forging(record: Attempt, which: (one: TypedReply) => boolean, change: (one: TypedReply) => TypedReply): Attempt {
  const at = record.replies.findIndex((one) => isTyped(one) && which(one));
  if (at < 0) throw new Error('no such reply was typed');
  return { ...record, replies: record.replies.map((one, index) => (index === at ? change(one as TypedReply) : one)) };
}

describe.each(DATABASES)('a talk in words of one’s own, sent to a server on %s', (database) => {
  test.each(['en', 'zh-CN'] as const)('is heard again, scored and counted: %s', async (language) => {
    const { ann, server } = await trained(database);
    const grant = await grantFor(ann);
    const record = await typedAttempt(grant, { language });
    expect(record.replies.every(isTyped)).toBe(true);
    expect(await ann.post<Verified>('/api/attempts', { grantId: grant.id, record })).toMatchObject({ status: 201, body: { scorecard: { score: record.claimed!.score } } });
    const stored = await server.services.store.db.selectFrom('attempts').select(['record', 'typed']).executeTakeFirstOrThrow();
    expect(JSON.parse(stored.record)).toEqual(record);
    expect(stored.typed).toBe(100);
  });

  test('says how much of it was typed, and what is contested', async () => {
    const { ann } = await trained(database);
    const grant = await grantFor(ann);
    const record = await typedAttempt(grant, { typed: 3, contested: [2] });
    expect((await ann.post('/api/attempts', { grantId: grant.id, record })).status).toBe(201);
    const [listed] = (await ann.get<{ items: AttemptSummary[] }>('/api/attempts')).body.items;
    expect(listed).toMatchObject({ typed: typedShare(record), contested: 1, unruled: 1 });
    expect(listed!.typed).toBeGreaterThan(0);
    expect(listed!.typed).toBeLessThan(100);
    const chosen = await grantFor(ann);
    await ann.post('/api/attempts', { grantId: chosen.id, record: await playedAttempt(chosen) });
    expect((await ann.get<{ items: AttemptSummary[] }>('/api/attempts')).body.items[0]).toMatchObject({ typed: 0, contested: 0, unruled: 0 });
  });

  test('is kept after a turn; what was typed cannot be taken back, but contested', async () => {
    const { ann } = await trained(database);
    const grant = await grantFor(ann);
    const record = await typedAttempt(grant);
    const { claimed: _, ...begun } = { ...record, replies: record.replies.slice(0, 3), endedAt: null };
    expect((await ann.put(`/api/grants/${grant.id}/talk`, { talk: begun })).status).toBe(204);
    const other = forging(record, () => true, (one) => ({ ...one, type: `${one.type} Sorry.` }));
    expect(await ann.post('/api/attempts', { grantId: grant.id, record: other })).toMatchObject({ status: 422, body: { code: 'not-the-issued-talk' } });
    const contest = (talk: Attempt) => forging(talk, () => true, (one) => ({ ...one, contested: true }));
    const kept = async () => (await ann.get<{ items: Grant[] }>('/api/grants')).body.items[0]!.talk!.replies;
    for (const talk of [contest(begun as Attempt), begun]) expect((await ann.put(`/api/grants/${grant.id}/talk`, { talk })).status).toBe(204);
    expect(await kept()).toEqual(contest(begun as Attempt).replies); // the state before the contest, arriving late, changes nothing
    const contested = contest(record);
    expect((await ann.post('/api/attempts', { grantId: grant.id, record: contested })).status).toBe(201);
  });
});

describe('a typed record that does not hold', () => {
  const forged: [what: string, code: string, forge: (record: Attempt) => Attempt][] = [
    ['an act heard that the words do not carry', 'does-not-replay', (record) => forging(record, ({ heard }) => !heard.includes('offer-support'), (one) => ({ ...one, heard: ['offer-support'] }))],
    ['nothing heard where there was something', 'does-not-replay', (record) => forging(record, ({ heard }) => heard.length > 0, ({ type, language }) => ({ type, language, heard: [] }))],
    ['something meant that nobody asked about', 'does-not-replay', (record) => forging(record, ({ meant }) => meant === undefined, (one) => ({ ...one, meant: ['close-call'] }))],
    ['other words than were heard', 'does-not-replay', (record) => forging(record, ({ heard }) => heard.length > 0, (one) => ({ ...one, type: 'The weather is nice.' }))],
    ['another model', 'model-changed', (record) => ({ ...record, model: 'another' })],
    ['no model', 'model-changed', (record) => ({ ...record, model: undefined })],
  ];
  test.each(forged)('is refused for %s: %s', async (_what, code, forge) => {
    const { ann, server } = await trained();
    const grant = await grantFor(ann);
    expect(await ann.post('/api/attempts', { grantId: grant.id, record: forge(await typedAttempt(grant)) })).toMatchObject({ status: 422, body: { code } });
    expect(await server.services.store.db.selectFrom('attempts').select('id').execute()).toEqual([]);
  });
});

describe('how replies are given', () => {
  test.each([['choices', 422, 201, 422], ['both', 201, 201, 201], ['typed', 201, 422, 422]] as const)('in an assignment of “%s”', async (input, typed, chosen, mixed) => {
    const { trainer, team, ann } = await trained();
    const assignment = await given(trainer, { teams: [team], input });
    expect(assignment.input).toBe(input);
    const records = [[typed, (grant: Grant) => typedAttempt(grant)], [chosen, (grant: Grant) => playedAttempt(grant)], [mixed, (grant: Grant) => typedAttempt(grant, { typed: 2 })]] as const;
    for (const [status, play] of records) {
      const grant = await grantFor(ann, assignment.id);
      expect(grant.input).toBe(input);
      const record = await play(grant);
      const { claimed: _, ...begun } = { ...record, replies: record.replies.slice(0, -1), endedAt: null };
      expect(await ann.put(`/api/grants/${grant.id}/talk`, { talk: begun })).toMatchObject(status === 201 ? { status: 204 } : { status, body: { code: 'wrong-input' } });
      expect(await ann.post('/api/attempts', { grantId: grant.id, record })).toMatchObject(status === 201 ? { status } : { status, body: { code: 'wrong-input' } });
    }
    expect((await ann.get<{ items: Grant[] }>('/api/grants')).body.items.map((one) => one.input)).toEqual(records.filter(([status]) => status !== 201).map(() => input));
  });

  test('is free in practice, and by choosing where an assignment says nothing', async () => {
    const { trainer, team, ann } = await trained();
    expect(await grantFor(ann)).toMatchObject({ input: 'both' });
    expect((await ann.get<{ items: Grant[] }>('/api/grants')).body.items).toMatchObject([{ input: 'both' }]);
    expect((await given(trainer, { teams: [team] })).input).toBe('choices');
    expect(await trainer.post('/api/assignments', { title: 'x', scenarios: ['victim'], mode: 'exam', opensAt: '2026-11-24T00:00:00Z', teams: [team], input: 'spoken' })).toMatchObject({ status: 400, body: { where: 'body.input' } });
  });

  test('a contact is planned by choosing; chosen replies do not pass for one', async () => {
    const { trainer, team, ann } = await trained();
    const assignment = await given(trainer, { teams: [team], input: 'typed', scenarios: ['evasive', 'provocative'] });
    const planned = await grantFor(ann, assignment.id, 'evasive');
    const record = await typedAttempt(planned);
    expect(record.contactPlan.length).toBeGreaterThan(0);
    expect((await ann.post('/api/attempts', { grantId: planned.id, record })).status).toBe(201);
    const grant = await grantFor(ann, assignment.id);
    const chosen = await playedAttempt(grant);
    const posing = { ...chosen, contactPlan: chosen.replies as Attempt['contactPlan'], replies: [] };
    expect(await ann.post('/api/attempts', { grantId: grant.id, record: posing })).toMatchObject({ status: 422, body: { code: 'does-not-replay' } });
  });
});
