import type { Attempt } from '#engine/attempt/attempt.ts';

/** Sends the talk after each turn, so that it can go on elsewhere: one at a time, the newest only; one that fails goes with the next. */
export class TalkCopies {
  readonly #send: (talk: Attempt) => Promise<unknown>;
  #newest: Attempt | null = null;
  #isSending = false;

  constructor(send: (talk: Attempt) => Promise<unknown>) {
    this.#send = send;
  }

  async keep(talk: Attempt): Promise<void> {
    this.#newest = talk;
    if (this.#isSending) return;
    this.#isSending = true;
    while (this.#newest !== null) {
      const sent: Attempt = this.#newest;
      try {
        await this.#send(sent);
      } catch {
        break;
      }
      if (this.#newest === sent) this.#newest = null;
    }
    this.#isSending = false;
  }
}
