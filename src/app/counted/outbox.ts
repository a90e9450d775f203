import { signal } from '@preact/signals';
import type { Submission, Verified } from '#contract/attempt.ts';
import { RefusedByServer } from '../server/refused.ts';
import type { CountedStore } from './counted-store.ts';
import type { Sending } from './sending.ts';

/** Milliseconds until the next try; each failure doubles them, up to the last. */
const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 120_000;

interface Post {
  readonly store: () => Promise<CountedStore>;
  /** @throws RefusedByServer, ServerAway */
  readonly send: (submission: Submission) => Promise<Verified>;
  /** Whose results are sent now; others' wait for them to sign in. */
  readonly personId: () => string | null;
  readonly later: (milliseconds: number, run: () => void) => void;
}

/**
 * Finished talks wait here until the server has answered for each: counted, or refused for good. Sending one twice is harmless
 * (the server counts a seed once), so a lost answer only means asking again.
 */
export class Outbox {
  /** All that were ever handed in by whoever is signed in, in the order of the store. */
  readonly items = signal<readonly Sending[]>([]);
  readonly #post: Post;
  #failures = 0;
  #running: Promise<void> | null = null;
  #isAskedAgain = false;

  constructor(post: Post) {
    this.#post = post;
  }

  /** Keeps a finished talk for good before anything is sent. */
  async add(sending: Sending): Promise<void> {
    await (await this.#post.store()).queue(sending);
    await this.#show();
    void this.flush();
  }

  /** Sends what waits, one after the other, and comes back when that is done. What fails for now is tried again later. Never throws. */
  flush(): Promise<void> {
    this.#isAskedAgain = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    while (this.#isAskedAgain) {
      this.#isAskedAgain = false;
      try {
        await this.#show();
        for (const one of this.items.peek()) if (one.state === 'waiting' && one.record !== null) await this.#sendOne(one);
        this.#failures = 0;
      } catch {
        this.#isAskedAgain = false;
        this.#tryLater();
      }
    }
  }

  /** Only the last time that was set is kept to. */
  #tryLater(): void {
    this.#failures += 1;
    const failures = this.#failures;
    this.#post.later(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)), () => {
      if (this.#failures === failures) void this.flush();
    });
  }

  /** @throws while the server cannot take it */
  async #sendOne(one: Sending): Promise<void> {
    const store = await this.#post.store();
    try {
      const { id, scorecard } = await this.#post.send({ grantId: one.grantId, record: one.record! });
      await store.keepSending({ ...one, record: null, state: 'counted', attemptId: id, score: scorecard.score, passed: scorecard.passed });
    } catch (error) {
      if (!(error instanceof RefusedByServer) || !error.isFinal) throw error;
      await store.keepSending({ ...one, record: null, state: 'refused', refusal: { code: error.code, message: error.message } });
    }
    await this.#show();
  }

  async #show(): Promise<void> {
    const personId = this.#post.personId();
    const all = personId === null ? [] : await (await this.#post.store()).sendings();
    this.items.value = all.filter((one) => one.personId === personId).toSorted((one, other) => (one.endedAt < other.endedAt ? -1 : 1));
  }
}
