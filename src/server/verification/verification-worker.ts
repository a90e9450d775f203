import { parentPort } from 'node:worker_threads';
import type { Attempt } from '#engine/attempt/attempt.ts';
import { Refused } from '../refuse.ts';
import type { Outcome, Task } from './verification.ts';
import { verifySubmission } from './verify-submission.ts';

/** Replays what it is sent, one after the other. */
parentPort!.on('message', async ({ id, issued, record, at }: Task) => {
  parentPort!.postMessage({ id, ...(await outcomeOf(() => verifySubmission(issued, JSON.parse(record) as Attempt, at))) } satisfies Outcome);
});

async function outcomeOf(verify: () => ReturnType<typeof verifySubmission>): Promise<Pick<Outcome, 'verified' | 'refused' | 'failed'>> {
  try {
    return { verified: await verify() };
  } catch (error) {
    if (error instanceof Refused) return { refused: { code: error.code, message: error.message } };
    return { failed: String((error as Error)?.stack ?? error) };
  }
}
