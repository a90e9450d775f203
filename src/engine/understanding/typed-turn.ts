import type { Said } from '#engine/conversation/conversation.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import { Problem } from '#engine/problem.ts';
import { recordTyped, sayTyped, type Place } from './say-typed.ts';
import { understand, type Ear, type Moment, type Trouble, type Understood } from './understand.ts';

/** What becomes of typed words: they are said; or the player is asked what was meant; or is to put them otherwise. */
export type TypedOutcome =
  | { readonly kind: 'said'; readonly said: Said; readonly understood: Understood }
  | { readonly kind: 'did-you-mean'; readonly asked: readonly DialogueAct[] }
  | { readonly kind: 'rephrase'; readonly trouble: Trouble };

/** Troubles that no insisting helps. */
const CANNOT_BE_SAID: readonly Trouble[] = ['empty', 'too-long'];

/** One turn's typing: from the first try until something is said. Words that are not understood can be said all the same, by sending them again. */
export class TypedTurn {
  readonly #ear: Ear;
  readonly #place: Place;
  readonly #moment: Moment;
  #pending: { readonly text: string; readonly understood: Understood } | null = null;

  constructor(ear: Ear, place: Place, moment: Moment) {
    this.#ear = ear;
    this.#place = place;
    this.#moment = moment;
  }

  type(text: string): TypedOutcome {
    const understood = understand(this.#ear, text, this.#moment);
    if (understood.outcome === 'heard') return this.#say(text, understood, null);
    if (understood.outcome === 'did-you-mean') {
      this.#pending = { text, understood };
      return { kind: 'did-you-mean', asked: understood.asked };
    }
    const insists = this.#pending?.text === text && !CANNOT_BE_SAID.includes(understood.trouble!);
    if (insists) return this.#say(text, understood, null);
    this.#pending = { text, understood };
    return { kind: 'rephrase', trouble: understood.trouble! };
  }

  /** What the player says was meant; nothing, where none of it was: the words are then said, and do nothing. @throws Problem `not-asked` */
  mean(acts: readonly DialogueAct[]): TypedOutcome {
    const pending = this.#pending;
    const isAsked = pending !== null && pending.understood.outcome === 'did-you-mean' && acts.every((act) => pending.understood.asked.includes(act));
    if (!isAsked) throw new Problem('not-asked', `Nothing was asked that ${acts.join(', ') || 'this'} answers; type a reply or choose one.`);
    return this.#say(pending.text, pending.understood, acts);
  }

  #say(text: string, understood: Understood, meant: readonly DialogueAct[] | null): TypedOutcome {
    this.#pending = null;
    const typed = recordTyped(text, this.#moment.language, understood, meant);
    return { kind: 'said', said: sayTyped(this.#place, this.#ear.reader, typed, understood), understood };
  }
}
