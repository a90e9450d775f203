import type { Token } from './tokens.ts';

/** Concept → words and short phrases for it: one language's lexicon. An English entry may end in `*`, for any ending. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** A concept found in a reply. */
export interface FoundConcept {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly isOpen: boolean;
  readonly concept: string;
}

/** Finds the words of lexicons in token lists; made once for the lexicons given. */
export class ConceptFinder {
  readonly #entries = new Map<string, Entry[]>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) {
      for (const [concept, entries] of Object.entries(lexicon)) for (const entry of entries) this.#add(entry, concept);
    }
    for (const entries of this.#entries.values()) entries.sort((one, other) => other.words.length - one.words.length);
  }

  /** At each place the longest entry; one that lies within a longer one is not found again. */
  find(tokens: readonly Token[]): FoundConcept[] {
    const words = tokens.map(({ text }) => text.replaceAll("'", ''));
    const found: FoundConcept[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const fitting = this.#fitting(words, at);
      const length = fitting[0]?.words.length ?? 0;
      for (const { concept, words: own } of fitting) {
        if (own.length === length) found.push({ concept, start: tokens[at]!.start, end: tokens[at + length - 1]!.end });
      }
      if (length > 1) at += length - 1;
    }
    return found;
  }

  #add(text: string, concept: string): void {
    const isOpen = text.endsWith('*');
    const words = (isOpen ? text.slice(0, -1) : text).match(/\p{Script=Han}|[\p{Script=Latin}\d]+/gu) ?? [];
    const key = keyOf(words[0] ?? '');
    if (key === '') return;
    const known = this.#entries.get(key);
    const entry = { words, isOpen, concept };
    if (known === undefined) this.#entries.set(key, [entry]);
    else known.push(entry);
  }

  #fitting(words: readonly string[], at: number): Entry[] {
    return (this.#entries.get(keyOf(words[at]!)) ?? []).filter((entry) => entry.words.every((word, index) => {
      const said = words[at + index];
      return said === word || (entry.isOpen && index === entry.words.length - 1 && said?.startsWith(word) === true);
    }));
  }
}

/** Entries stand under the first three letters of their first word, for open endings; a Chinese character under itself. */
function keyOf(word: string): string {
  return word.slice(0, 3);
}
