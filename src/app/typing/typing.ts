import { signal } from '@preact/signals';
import type { Conversation } from '#engine/conversation/conversation.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { TypedOutcome, TypedTurn } from '#engine/understanding/typed-turn.ts';
import type { Ear, Piece, Trouble } from '#engine/understanding/understand.ts';
import { lastWords } from '#i18n/last-words.ts';
import { lender } from '#scenarios/catalog.ts';
import type { Content } from '../content.ts';

/** What the text box tells: nothing yet, what might be meant, or that other words are needed. */
export type TypingAnswer = { readonly kind: 'did-you-mean'; readonly asked: readonly DialogueAct[] } | { readonly kind: 'rephrase'; readonly trouble: Trouble };

/** An act that was heard in a typed reply, with the words that carried it. */
export interface HeardIn {
  readonly act: DialogueAct;
  readonly evidence: readonly Piece[];
}

/** The text box of a talk: what stands in it, what was typed before, and the turn's understanding. */
export class Typing {
  readonly text = signal('');
  readonly answer = signal<TypingAnswer | null>(null);
  /** Why nothing can be typed just now. */
  readonly trouble = signal<string | null>(null);
  readonly isReady = signal(false);
  /** What was typed in this talk, oldest first. */
  readonly history: string[] = [];
  #turn: { readonly before: Conversation; readonly typed: TypedTurn } | null = null;
  #ear: Ear | null = null;
  #Turn: typeof TypedTurn | null = null;

  /** Fetches what is needed to understand; the choices stay in any case. */
  async prepare(): Promise<void> {
    if (this.#ear !== null) return;
    try {
      const [{ TypedTurn: Turn }, { loadEar }] = await Promise.all([import('#engine/understanding/typed-turn.ts'), import('./ear.ts')]); // nothing of it loads for who only chooses
      this.#ear = await loadEar();
      this.#Turn = Turn;
      this.trouble.value = null;
      this.isReady.value = true;
    } catch (error) {
      this.trouble.value = (error as Error).message;
    }
  }

  /** Which model hears; null before it is there. */
  get model(): string | null {
    return this.#ear?.model.version ?? null;
  }

  /** Sends what stands in the box; null until something is said. The text stays until then. */
  send(before: Conversation, content: Content): (TypedOutcome & { kind: 'said' }) | null {
    if (this.#ear === null) return null;
    return this.#take(this.#turnAt(before, content).type(this.text.peek().trim()));
  }

  /** The player points at what was meant; at nothing, if it shall be said as it is. */
  mean(before: Conversation, content: Content, acts: readonly DialogueAct[]): (TypedOutcome & { kind: 'said' }) | null {
    return this.#take(this.#turnAt(before, content).mean(acts));
  }

  /** Leaves the question; the text stays to be put otherwise. */
  rephrase(): void {
    this.answer.value = null;
  }

  #take(outcome: TypedOutcome): (TypedOutcome & { kind: 'said' }) | null {
    this.answer.value = outcome.kind === 'said' ? null : outcome;
    if (outcome.kind !== 'said') return null;
    this.history.push(this.text.peek().trim());
    this.text.value = '';
    this.#turn = null;
    return outcome;
  }

  #turnAt(before: Conversation, content: Content): TypedTurn {
    if (this.#turn?.before !== before) {
      const { scenario, wording } = content;
      this.#turn = { before, typed: new this.#Turn!(this.#ear!, { scenario, lender, before }, { language: wording.language, context: lastWords(before, wording) }) };
    }
    return this.#turn.typed;
  }
}
