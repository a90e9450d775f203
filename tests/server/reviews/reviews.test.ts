import { describe, expect, test } from 'vitest';
import type { AttemptSummary, Comment, ReviewedAttempt, Verified } from '#contract/attempt.ts';
import { given, plays } from '#tests/assignments.ts';
import { DATABASES, TestServer, type Database } from '#tests/test-server.ts';

async function playedOnce(database?: Database) {
  const server = await TestServer.open(database);
  const team = await server.hasTeam('North');
  const trainer = await server.has('trainer', { name: 'Tan', team });
  const ann = await server.has('trainee', { name: 'Ann', team });
  const assignment = await given(trainer, { teams: [team] });
  const attempt = await plays(ann, { assignmentId: assignment.id });
  const toReview = async (): Promise<number> => (await server.services.store.db.selectFrom('assignees').select('to_review').where('assignment_id', '=', assignment.id).executeTakeFirstOrThrow()).to_review;
  return { server, team, trainer, ann, assignment, attempt, toReview };
}

describe.each(DATABASES)('an attempt reviewed on %s', (database) => {
  test('is read with its record by whoever played it and by staff', async () => {
    const { server, team, ann, attempt } = await playedOnce(database);
    const own = await ann.get<ReviewedAttempt>(`/api/attempts/${attempt.id}`);
    expect(own).toMatchObject({ status: 200, body: { attempt, person: { name: 'Ann' }, comments: [], isReviewed: false, trainerScores: [], record: { scenario: 'provocative' } } });
    expect(own.body.record.replies.length).toBeGreaterThan(3);
    expect((await (await server.has('lead', { team })).get(`/api/attempts/${attempt.id}`)).body).toEqual(own.body);
  });

  test('carries comments, which the trainee sees, as the text they are', async () => {
    const { trainer, ann, attempt, toReview } = await playedOnce(database);
    const address = `/api/attempts/${attempt.id}/comments`;
    expect(await toReview()).toBe(1);
    const said = await trainer.post<Comment>(address, { turn: 2, text: ' Listen <b>first</b>. ' });
    expect(said).toMatchObject({ status: 201, body: { turn: 2, text: 'Listen <b>first</b>.', author: { name: 'Tan' } } });
    await trainer.post(address, { turn: 1, text: 'Good.' });
    expect(await toReview()).toBe(0);
    expect((await ann.get<ReviewedAttempt>(`/api/attempts/${attempt.id}`)).body).toMatchObject({ isReviewed: true, comments: [{ turn: 1 }, { turn: 2, id: said.body.id }] });
    expect(await trainer.post(address, { turn: 150, text: 'Never said.' })).toMatchObject({ status: 400, body: { code: 'malformed', where: 'body.turn' } });
    expect((await trainer.post(address, { turn: 1, text: 'x'.repeat(2001) })).status).toBe(400);
    expect((await trainer.delete(`${address}/${said.body.id}`)).status).toBe(204);
    expect((await trainer.delete(`${address}/${said.body.id}`)).status).toBe(404);
    expect((await ann.get<ReviewedAttempt>(`/api/attempts/${attempt.id}`)).body.comments).toHaveLength(1);
  });

  test('keeps a comment whose author is gone, and lets nobody but the author and administrators delete one', async () => {
    const { server, team, trainer, ann, attempt } = await playedOnce(database);
    const { body: comment } = await trainer.post<Comment>(`/api/attempts/${attempt.id}/comments`, { turn: 1, text: 'Good.' });
    const other = await server.has('trainer', { team });
    expect(await other.delete(`/api/attempts/${attempt.id}/comments/${comment.id}`)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    await server.services.store.db.updateTable('comments').set({ author_id: null }).execute();
    expect((await ann.get<ReviewedAttempt>(`/api/attempts/${attempt.id}`)).body.comments).toMatchObject([{ author: null, text: 'Good.' }]);
    expect((await (await server.has('administrator')).delete(`/api/attempts/${attempt.id}/comments/${comment.id}`)).status).toBe(204);
  });

  test('holds each trainer’s own score beside the engine’s', async () => {
    const { server, team, trainer, ann, attempt, toReview } = await playedOnce(database);
    const other = await server.has('trainer', { name: 'Uma', team });
    const address = `/api/attempts/${attempt.id}/trainer-score`;
    expect((await trainer.put(address, { score: 60 })).status).toBe(204);
    server.passes({ minutes: 1 });
    await trainer.put(address, { score: 55 });
    server.passes({ minutes: 1 });
    await other.put(address, { score: 80 });
    expect(await toReview()).toBe(0);
    expect((await ann.get<ReviewedAttempt>(`/api/attempts/${attempt.id}`)).body).toMatchObject({
      attempt: { scorecard: { score: attempt.scorecard.score } }, trainerScores: [{ trainer: { name: 'Tan' }, score: 55 }, { trainer: { name: 'Uma' }, score: 80 }],
    });
    expect((await ann.get<{ items: AttemptSummary[] }>('/api/attempts')).body.items).toMatchObject([{ score: attempt.scorecard.score, trainerScore: 80 }]);
    expect((await trainer.put(address, { score: 101 })).status).toBe(400);
  });

  test('counts as to review once, however it is marked', async () => {
    const { server, trainer, attempt, toReview } = await playedOnce(database);
    const mark = (isReviewed: boolean) => trainer.put(`/api/attempts/${attempt.id}/review`, { isReviewed });
    await Promise.all([mark(true), mark(true), mark(true)]);
    expect(await toReview()).toBe(0);
    await mark(false);
    await mark(false);
    expect(await toReview()).toBe(1);
    await trainer.put(`/api/attempts/${attempt.id}/trainer-score`, { score: 60 });
    await trainer.post(`/api/attempts/${attempt.id}/comments`, { turn: 0, text: 'Well done.' });
    expect(await toReview()).toBe(0);
    const log = await server.services.store.db.selectFrom('audit').select(['action', 'subject']).where('action', 'like', 'attempt.%').orderBy('id').execute();
    expect(log).toEqual(['reviewed', 'review-reopened', 'scored', 'commented'].map((action) => ({ action: `attempt.${action}`, subject: `attempt:${attempt.id}` })));
  });

  test('is listed by person, team, assignment and customer, newest first, a page at a time', async () => {
    const { server, team, trainer, ann, assignment, attempt } = await playedOnce(database);
    const bo = await server.has('trainee', { name: 'Bo', team });
    const others = [await plays(bo), await plays(ann, { scenario: 'evasive' })];
    const listed = async (query: string, who = trainer) => (await who.get<{ items: AttemptSummary[] }>(`/api/attempts?${query}`)).body.items.map((one) => one.id);
    const [first, second, third] = [attempt, ...others].map((one: Verified) => one.id);
    expect(await listed(`teamId=${team}`)).toEqual([third, second, first]);
    expect(await listed(`teamId=${team}&scenario=provocative`)).toEqual([second, first]);
    expect(await listed(`personId=${ann.id}`)).toEqual([third, first]);
    expect(await listed(`assignmentId=${assignment.id}`)).toEqual([first]);
    expect(await listed('', trainer)).toEqual([]);
    expect(await listed('', ann)).toEqual([third, first]);
    expect(await listed(`assignmentId=${assignment.id}`, bo)).toEqual([]);
    const page = await trainer.get<{ next: string }>(`/api/attempts?teamId=${team}&limit=2`);
    expect(await listed(`teamId=${team}&limit=2&cursor=${page.body.next}`)).toEqual([first]);
  });
});

describe('who may read and review attempts', () => {
  test('a trainee reads no other’s, leads write nothing, staff of other teams see nothing', async () => {
    const { server, team, trainer, ann, assignment, attempt } = await playedOnce();
    const south = await server.hasTeam('South');
    const { body: comment } = await trainer.post<Comment>(`/api/attempts/${attempt.id}/comments`, { turn: 1, text: 'Good.' });
    const asked = async (visitor: typeof ann) => {
      const address = `/api/attempts/${attempt.id}`;
      const answers = [
        await visitor.get(address), await visitor.get(`/api/attempts?teamId=${team}`), await visitor.get(`/api/attempts?personId=${ann.id}`), await visitor.get(`/api/attempts?assignmentId=${assignment.id}`),
        await visitor.post(`${address}/comments`, { turn: 1, text: 'x' }), await visitor.put(`${address}/trainer-score`, { score: 1 }), await visitor.put(`${address}/review`, { isReviewed: true }),
        await visitor.delete(`${address}/comments/${comment.id}`),
      ];
      return answers.map((answer) => answer.status);
    };
    expect(await asked(ann)).toEqual([200, 404, 200, 200, 404, 404, 404, 404]);
    expect(await asked(await server.has('trainee', { team }))).toEqual([404, 404, 404, 200, 404, 404, 404, 404]);
    expect(await asked(await server.has('lead', { team }))).toEqual([200, 200, 200, 200, 404, 404, 404, 404]);
    expect(await asked(await server.has('lead', { team: south }))).toEqual([404, 404, 404, 404, 404, 404, 404, 404]);
    expect(await asked(await server.has('trainer', { team: south }))).toEqual([404, 404, 404, 404, 404, 404, 404, 404]);
    expect(await asked(server.stranger)).toEqual([401, 401, 401, 401, 401, 401, 401, 401]);
    expect(await asked(trainer)).toEqual([200, 200, 200, 200, 201, 204, 204, 204]);
  });
});
