import { signal } from '@preact/signals';
import { TAKE_OVER } from './worker/take-over.ts';

/** As much of `navigator.serviceWorker` as is used here. */
export interface Workers extends EventTarget {
  readonly controller: object | null;
}

export interface Waiting {
  postMessage(message: string): void;
}

/** As much of a `ServiceWorkerRegistration` as is used here. */
export interface Registration extends EventTarget {
  readonly active: object | null;
  readonly waiting: Waiting | null;
  readonly installing: (EventTarget & { readonly state: string }) | null;
}

/** Taking over is a matter of moments, unless the version before is still at work; then the page stays as it is. */
const PATIENCE_MS = 5000;

interface Surroundings {
  readonly workers: Workers;
  readonly registration: Registration;
  /** Does it, and says true, unless a talk is open in any tab. */
  readonly whileNoTalkIsOpen: (act: () => Promise<void>) => Promise<boolean>;
  readonly isTalkOpenHere: () => boolean;
  readonly reload: () => void;
}

/** A version of the game that was stored beside the one in use, and how it is taken into use. */
export class NewVersion {
  /** `elsewhere`: it was asked for, but another tab has a talk open. */
  readonly state = signal<'none' | 'ready' | 'elsewhere'>('none');
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
    const { workers, registration } = around;
    if (registration.waiting !== null && registration.active !== null) this.state.value = 'ready';
    registration.addEventListener('updatefound', () => this.#watchInstalling());
    this.#watchInstalling();
    let hadController = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      if (hadController) this.state.value = 'ready'; // another tab took it: this one still shows the version before
      hadController = true;
    });
  }

  /** Takes the new version into use: the page starts anew on it. Not while a talk is open. */
  async take(): Promise<void> {
    const { isTalkOpenHere, whileNoTalkIsOpen, reload } = this.#around;
    if (this.state.value === 'none' || isTalkOpenHere()) return;
    let isTaken = false;
    const isDone = await whileNoTalkIsOpen(async () => {
      isTaken = await this.#hasTakenOver();
    });
    if (!isDone) this.state.value = 'elsewhere';
    else if (isTaken && !isTalkOpenHere()) reload(); // else when it is asked for again
  }

  async #hasTakenOver(): Promise<boolean> {
    const { workers, registration } = this.#around;
    if (registration.waiting === null) return true;
    const isChanged = new Promise<boolean>((resolve) => workers.addEventListener('controllerchange', () => resolve(true), { once: true }));
    registration.waiting.postMessage(TAKE_OVER);
    return Promise.race([isChanged, new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false))]);
  }

  #watchInstalling(): void {
    const { installing } = this.#around.registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && this.#around.registration.active !== null) this.state.value = 'ready';
    });
  }
}
