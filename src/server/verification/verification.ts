import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RefusalCode } from '#contract/refusal.ts';
import { Refused } from '../refuse.ts';
import type { IssuedTalk, VerifiedAttempt } from './verify-submission.ts';

/** A record to replay. */
export interface Task {
  readonly id: number;
  readonly issued: IssuedTalk;
  /** As JSON: a text crosses to a worker faster than an object. */
  readonly record: string;
  readonly at: number;
}

export interface Outcome {
  readonly id: number;
  readonly verified?: VerifiedAttempt;
  readonly refused?: { readonly code: RefusalCode; readonly message: string };
  /** What went wrong inside, for the log. */
  readonly failed?: string;
}

interface Waiting {
  readonly resolve: (verified: VerifiedAttempt) => void;
  readonly reject: (error: unknown) => void;
}

/** Replays happen beside the requests, on other processor cores, so that nobody waits for somebody else's talk to be replayed. */
class Verification {
  readonly #workers: Worker[];
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  constructor(workers: number) {
    this.#workers = Array.from({ length: workers }, () => {
      const worker = new Worker(new URL('verification-worker.ts', import.meta.url));
      worker.unref(); // it does not keep the process alive
      worker.on('message', (outcome: Outcome) => this.#answer(outcome));
      worker.on('error', (error) => this.#fail(error));
      return worker;
    });
  }

  verify(issued: IssuedTalk, record: string, at: number): Promise<VerifiedAttempt> {
    this.#next += 1;
    const id = this.#next;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#workers[id % this.#workers.length]!.postMessage({ id, issued, record, at } satisfies Task);
    });
  }

  #answer({ id, verified, refused, failed }: Outcome): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (verified !== undefined) waiting?.resolve(verified);
    else waiting?.reject(refused === undefined ? new Error(failed) : new Refused(refused.code, refused.message));
  }

  /** A worker is gone: whoever waited is told, and the next record starts afresh. */
  #fail(error: unknown): void {
    if (current === this) current = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

let current: Verification | null = null;

/**
 * Replays a record on a core of its own.
 * @throws Refused saying which of it does not hold
 */
export function verify(issued: IssuedTalk, record: string, at: number): Promise<VerifiedAttempt> {
  current ??= new Verification(Math.max(1, availableParallelism() - 1));
  return current.verify(issued, record, at);
}
