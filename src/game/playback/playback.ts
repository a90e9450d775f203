/** One thing the audience sees or hears: it starts, takes its time, and can be cut short. */
export interface PlaybackStep {
  readonly name: string;
  /** Starts the step; resolved when the next one may begin. */
  run(hurry: AbortSignal): Promise<void> | void;
}

/** Performs steps one after the other. */
export class Playback {
  readonly #queue: PlaybackStep[] = [];
  #current: AbortController | null = null;
  #isOver = false;

  add(...steps: PlaybackStep[]): void {
    this.#queue.push(...steps);
  }

  /** Runs until the queue is empty. */
  async perform(): Promise<void> {
    while (this.#queue.length > 0 && !this.#isOver) {
      this.#current = new AbortController();
      await this.#queue.shift()!.run(this.#current.signal);
    }
    this.#current = null;
  }

  /** Cuts the present step short. */
  hurry(): void {
    this.#current?.abort();
  }

  /** Stops for good: no further step is run. */
  stop(): void {
    this.#isOver = true;
    this.#current?.abort();
  }
}

/** Waits so many milliseconds, or until hurried. */
export function pause(milliseconds: number, hurry: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || hurry.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    hurry.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}
