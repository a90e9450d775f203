import type { Assignment } from '#contract/assignment.ts';
import type { Grant, Verified } from '#contract/attempt.ts';
import { playedAttempt } from './played-attempt.ts';
import type { Visitor } from './test-server.ts';

/** What a trainer writes to give the provocative customer for practice, with changes. */
export function wanted(change: Record<string, unknown>): Record<string, unknown> {
  return { title: 'Week one', scenarios: ['provocative'], mode: 'practise', opensAt: '2026-11-24T00:00:00Z', ...change };
}

/** Gives an assignment. */
export async function given(trainer: Visitor, change: Record<string, unknown>): Promise<Assignment> {
  const answer = await trainer.post<Assignment>('/api/assignments', wanted(change));
  if (answer.status !== 201) throw new Error(`not given: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Plays a talk to its end, for an assignment or for practice, well or at random. */
export async function plays(trainee: Visitor, { assignmentId = null, scenario = 'provocative', how = 'recommended' }: { assignmentId?: string | null; scenario?: string; how?: 'recommended' | 'random' } = {}): Promise<Verified> {
  const grant = await trainee.post<Grant>('/api/grants', { scenario, assignmentId });
  const answer = await trainee.post<Verified>('/api/attempts', { grantId: grant.body.id, record: await playedAttempt(grant.body, how) });
  if (answer.status !== 201) throw new Error(`not counted: ${JSON.stringify([grant.body, answer.body])}`);
  return answer.body;
}
