import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { DIALOGUE_ACTS, type DialogueAct } from '#engine/dialogue-act.ts';
import type { AttemptSummary, ReviewedAttempt } from '#contract/attempt.ts';
import type { PersonalData } from '#contract/privacy.ts';
import type { Contest, Ruling } from '#contract/ruling.ts';
import { typedReplies } from '#contract/typed-replies.ts';
import { given, plays } from '#tests/assignments.ts';
import { DATABASES, TestServer, type Database } from '#tests/test-server.ts';
import { types } from '#tests/typed-attempt.ts';

/** Ann typed her talk and contests two hearings. */
async function contested(database?: Database) {
  const server = await TestServer.open(database);
  const team = await server.hasTeam('North');
  const trainer = await server.has('trainer', { name: 'Tan', team });
  const ann = await server.has('trainee', { name: 'Ann Lee', team });
  const assignment = await given(trainer, { teams: [team], input: 'both' });
  const attempt = await types(ann, { assignmentId: assignment.id, contested: [2, 4], first: 'Hello, this is Ann from Huimin.\n=1+1' });
  const ruling = (turn: number | string) => `/api/attempts/${attempt.id}/rulings/${turn}`;
  const read = async () => (await ann.get<ReviewedAttempt>(`/api/attempts/${attempt.id}`)).body;
  return { server, team, trainer, ann, assignment, attempt, ruling, read };
}

describe.each(DATABASES)('a ruling on %s', (database) => {
  test('says what a typed reply really carries; the trainee reads it, the score stays, the attempt is reviewed', async () => {
    const { server, trainer, ann, attempt, ruling, read } = await contested(database);
    const ruled = await trainer.put<Ruling>(ruling(2), { acts: ['empathise', 'ask-cause'], note: ' You asked <b>why</b>. ' });
    expect(ruled).toMatchObject({ status: 200, body: { turn: 2, acts: ['empathise', 'ask-cause'], note: 'You asked <b>why</b>.', trainer: { id: trainer.id, name: 'Tan' } } });
    expect(await read()).toMatchObject({ attempt: { scorecard: attempt.scorecard }, rulings: [ruled.body], isReviewed: true });
    expect((await ann.get<{ items: AttemptSummary[] }>('/api/attempts')).body.items).toMatchObject([{ typed: 100, contested: 2, unruled: 1, isReviewed: true, score: attempt.scorecard.score }]);
    expect(await server.services.store.db.selectFrom('assignees').select('to_review').executeTakeFirstOrThrow()).toEqual({ to_review: 0 });
    const log = await server.services.store.db.selectFrom('audit').select(['action', 'subject', 'detail', 'actor_id']).where('action', 'like', 'attempt.%').execute();
    expect(log).toEqual([{ action: 'attempt.ruled', subject: `attempt:${attempt.id}`, detail: 'turn 2', actor_id: trainer.id }]);
  });

  test('can be changed, by another trainer too, and stands once for a turn; also an uncontested reply can be ruled on', async () => {
    const { server, team, trainer, ruling, read } = await contested(database);
    const other = await server.has('trainer', { name: 'Uma', team });
    await trainer.put(ruling(4), { acts: ['demand'] });
    await trainer.put(ruling(1), { acts: ['open-call'] });
    await other.put(ruling(4), { acts: [], note: 'Nothing in it.' });
    expect((await read()).rulings).toMatchObject([{ turn: 1, acts: ['open-call'], note: '', trainer: { name: 'Tan' } }, { turn: 4, acts: [], note: 'Nothing in it.', trainer: { name: 'Uma' } }]);
  });

  test('stays when its trainer is deleted, and goes with the trainee', async () => {
    const { server, trainer, ann, ruling, read } = await contested(database);
    await trainer.put(ruling(2), { acts: ['empathise'], note: 'Well meant.' });
    const own = (await ann.get<z.infer<typeof PersonalData>>('/api/me/data')).body.tables;
    expect(own.rulings_received).toMatchObject([{ turn: 2, acts: ['empathise'], note: 'Well meant.' }]);
    expect(own.contests).toMatchObject([{ turn: 2 }, { turn: 4 }]);
    expect(JSON.stringify(own)).not.toContain('"Tan"');
    expect((await trainer.get<z.infer<typeof PersonalData>>('/api/me/data')).body.tables.rulings_given).toMatchObject([{ turn: 2, acts: ['empathise'] }]);
    await (await server.has('administrator')).delete(`/api/people/${trainer.id}`);
    expect((await read()).rulings).toMatchObject([{ turn: 2, trainer: null }]);
    await ann.delete('/api/me');
    for (const table of ['rulings', 'contests'] as const) expect(await server.services.store.db.selectFrom(table).selectAll().execute(), table).toEqual([]);
  });

  test('is listed with what is contested, newest first, a page at a time, within the teams seen', async () => {
    const { server, team, trainer, ann, assignment, attempt, ruling } = await contested(database);
    server.passes({ minutes: 1 });
    const second = await types(ann, { contested: [1] });
    await plays(ann);
    await types(await server.has('trainee', { team: await server.hasTeam('South') }), { contested: [1] });
    await trainer.put(ruling(4), { acts: ['demand'] });
    const listed = async (query: string) => (await trainer.get<{ items: Contest[]; next: string | null }>(`/api/desk/contests?${query}`)).body;
    const all = await listed(`teamId=${team}`);
    expect(all.items).toMatchObject([
      { attemptId: second.id, turn: 1, person: { id: ann.id, name: 'Ann Lee' }, scenario: 'provocative', reply: { language: 'en', contested: true }, ruling: null },
      { attemptId: attempt.id, turn: 4, ruling: { turn: 4, acts: ['demand'], trainer: { name: 'Tan' } } }, { attemptId: attempt.id, turn: 2, ruling: null },
    ]);
    const pages = [await listed(`teamId=${team}&limit=2`)];
    pages.push(await listed(`teamId=${team}&limit=2&cursor=${pages[0]!.next}`));
    expect([...pages[0]!.items, ...pages[1]!.items]).toEqual(all.items);
    expect(pages[1]!.next).toBeNull();
    expect((await listed(`assignmentId=${assignment.id}`)).items.map((one) => one.turn)).toEqual([4, 2]);
  });

  test('is exported as labelled text: one line each, no formula, nobody’s name, only of teams seen', async () => {
    const { server, trainer, ruling, read } = await contested(database);
    const rows = async (who = trainer) => (await who.get<string>('/api/exports/rulings')).body;
    expect(await rows()).toBe('acts\tcontext\ttext\tlanguage\n');
    await trainer.put(ruling(1), { acts: ['open-call'], note: 'Ann Lee opened well.' });
    await trainer.put(ruling(2), { acts: [] });
    const south = await server.hasTeam('South');
    const bo = await server.has('trainee', { name: '李梅', team: south });
    const theirs = await types(bo, { language: 'zh-CN', typed: 1, first: '=您好，我是汇民小贷的李梅' });
    const administrator = await server.has('administrator');
    await administrator.put(`/api/attempts/${theirs.id}/rulings/1`, { acts: ['open-call', 'apologise'] });
    const answer = await trainer.get<string>('/api/exports/rulings');
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'text/tab-separated-values; charset=utf-8', 'content-disposition': 'attachment; filename="seven-doors-rulings.tsv"', 'cache-control': 'no-store' } });
    const [head, first, second, ...rest] = answer.body.split('\n');
    expect(head).toBe('acts\tcontext\ttext\tlanguage');
    expect(first!.split('\t')).toEqual(['open-call', expect.stringMatching(/\w{3}/), 'Hello, this is ××× from Huimin. =1+1', 'en']);
    const typedSecond = typedReplies((await read()).record)[1]!.reply.type;
    expect(second!.split('\t')).toEqual(['none', expect.stringMatching(/\w{3}/), typedSecond, 'en']);
    expect(second!.split('\t')[1]).not.toBe(first!.split('\t')[1]);
    expect(rest).toEqual(['']);
    const everything = (await rows(administrator)).split('\n');
    expect(everything.slice(0, 3)).toEqual([head, first, second]);
    expect(everything[3]!.split('\t')).toEqual(['open-call,apologise', expect.stringMatching(/\p{Script=Han}/u), "'=您好，我是汇民小贷的×××", 'zh-CN']);
    expect(everything.join('\n')).not.toMatch(/Ann|Lee|李梅|opened well/);
  });
});

describe('what can be ruled', () => {
  test.each<[string, number | string, Record<string, unknown>]>([
    ['an act that there is not', 2, { acts: ['smile'] }], ['an act twice', 2, { acts: ['demand', 'demand'] }], ['four acts', 2, { acts: ['demand', 'argue', 'plead', 'recap'] }],
    ['wrong figures, which words do not carry', 2, { acts: ['misstate'] }], ['nothing said of acts', 2, {}], ['too long a note', 2, { acts: [], note: 'x'.repeat(2001) }],
    ['a turn that there is not', 150, { acts: [] }], ['turn 0', 0, { acts: [] }], ['no turn', 'two', { acts: [] }],
  ])('not %s', async (_what, turn, body) => {
    const { trainer, ruling, read } = await contested();
    expect(await trainer.put(ruling(turn), body)).toMatchObject({ status: 400, body: { code: 'malformed' } });
    expect(await read()).toMatchObject({ rulings: [], isReviewed: false });
  });

  test('a chosen reply has nothing to rule on', async () => {
    const { trainer, ann } = await contested();
    const chosen = await plays(ann);
    expect(await trainer.put(`/api/attempts/${chosen.id}/rulings/1`, { acts: [] })).toMatchObject({ body: { code: 'malformed', where: 'params.turn' } });
  });

  test('every act that words can carry', async () => {
    const { trainer, ruling } = await contested();
    const acts = DIALOGUE_ACTS.filter((act) => act !== 'misstate');
    const answers = await Promise.all(acts.map((act: DialogueAct) => trainer.put(ruling(2), { acts: [act] })));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
  });

  test('a reply of another version, without what went before', async () => {
    const { server, trainer, attempt, ruling, read } = await contested();
    const { db } = server.services.store;
    const { record } = await db.selectFrom('attempts').select('record').where('id', '=', attempt.id).executeTakeFirstOrThrow();
    await db.updateTable('attempts').set({ record: JSON.stringify({ ...JSON.parse(record), model: 'earlier' }) }).where('id', '=', attempt.id).execute();
    expect((await trainer.put(ruling(2), { acts: ['empathise'] })).status).toBe(200);
    expect((await read()).rulings).toMatchObject([{ turn: 2 }]);
    expect((await trainer.get<string>('/api/exports/rulings')).body.split('\n')[1]).toMatch(/^empathise\t\t/);
  });
});

describe('who may rule', () => {
  test('trainers of the team and administrators; the trainee and leads read, others find nothing', async () => {
    const { server, team, trainer, ann, attempt, ruling } = await contested();
    const south = await server.hasTeam('South');
    const asked = async (visitor: typeof ann) => [
      (await visitor.put(ruling(2), { acts: [] })).status, (await visitor.get(`/api/desk/contests?teamId=${team}`)).status, (await visitor.get('/api/exports/rulings')).status, (await visitor.get(`/api/attempts/${attempt.id}`)).status,
    ];
    expect(await asked(ann)).toEqual([404, 404, 403, 200]);
    expect(await asked(await server.has('lead', { team }))).toEqual([404, 200, 403, 200]);
    expect(await asked(await server.has('trainer', { team: south }))).toEqual([404, 404, 200, 404]);
    expect(await asked(server.stranger)).toEqual([401, 401, 401, 401]);
    expect(await asked(trainer)).toEqual([200, 200, 200, 200]);
    expect(await asked(await server.has('administrator'))).toEqual([200, 200, 200, 200]);
    for (const query of ['', `teamId=${team}&assignmentId=x`, `teamId=${team}&cursor=1`]) expect((await trainer.get(`/api/desk/contests?${query}`)).status).toBe(400);
  });
});
