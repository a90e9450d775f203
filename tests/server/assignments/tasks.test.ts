import { describe, expect, test } from 'vitest';
import type { Task } from '#contract/assignment.ts';
import type { Grant } from '#contract/attempt.ts';
import { given, plays } from '#tests/assignments.ts';
import { DATABASES, TestServer, type Visitor } from '#tests/test-server.ts';

async function tasksOf(trainee: Visitor): Promise<Task[]> {
  return (await trainee.get<{ items: Task[] }>('/api/me/tasks')).body.items;
}

describe.each(DATABASES)('a trainee’s tasks on %s', (database) => {
  test('open, are used, locked, overdue and passed', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const trainer = await server.has('trainer', { team });
    const ann = await server.has('trainee', { team });
    const { id } = await given(trainer, { teams: [team], opensAt: '2026-11-25T08:00:00Z', dueAt: '2026-11-26T08:00:00Z', maxAttempts: 3, title: '<b>"x"</b>' });
    expect(await tasksOf(ann)).toMatchObject([{ isOpen: false, isOverdue: false, isLocked: false, state: 'not-started', attemptsUsed: 0, best: null, assignment: { id, title: '<b>"x"</b>' } }]);
    expect((await tasksOf(ann))[0]!.assignment).not.toHaveProperty('createdBy');
    server.passes({ days: 1 });
    expect(await tasksOf(ann)).toMatchObject([{ isOpen: true }]);
    expect((await ann.post<Grant>('/api/grants', { scenario: 'provocative', assignmentId: id })).status).toBe(201);
    expect(await tasksOf(ann)).toMatchObject([{ state: 'in-progress', attemptsUsed: 1, best: null }]);
    server.passes({ days: 2 });
    expect(await tasksOf(ann)).toMatchObject([{ isOverdue: true, isLocked: false }]);
    const { scorecard } = await plays(ann, { assignmentId: id });
    expect(await tasksOf(ann)).toMatchObject([{ state: 'passed', isOverdue: false, attemptsUsed: 2, best: scorecard.score, passesInARow: 1 }]);
    await ann.post('/api/grants', { scenario: 'provocative', assignmentId: id });
    expect(await tasksOf(ann)).toMatchObject([{ isLocked: true, attemptsUsed: 3 }]);
    expect(await ann.post('/api/grants', { scenario: 'provocative', assignmentId: id })).toMatchObject({ status: 422, body: { code: 'no-attempts-left' } });
    await trainer.patch(`/api/assignments/${id}`, { isWithdrawn: true });
    expect(await tasksOf(ann)).toEqual([]);
  });

  test('come a page at a time, each once', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const trainer = await server.has('trainer', { team });
    const [ann, bo] = [await server.has('trainee', { team }), await server.has('trainee', { team })];
    for (const title of ['A', 'B']) await given(trainer, { title, people: [ann.id], scenarios: ['victim', 'evasive', 'promiser'] });
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: { items: Task[]; next: string | null } } = await ann.get(`/api/me/tasks?limit=4${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...body.items.map((task) => `${task.assignment.title} ${task.scenario}`));
      cursor = body.next;
    }
    expect(seen).toEqual(['B evasive', 'B promiser', 'B victim', 'A evasive', 'A promiser', 'A victim']);
    expect(await tasksOf(bo)).toEqual([]);
    expect(await server.stranger.get('/api/me/tasks')).toMatchObject({ status: 401 });
  });
});
