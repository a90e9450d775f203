import { ConceptFinder, type FoundConcept, type Lexicon } from './concepts.ts';
import { normalise, type Normalised } from './normalise.ts';
import { slotsIn, type Slots } from './slots/slots.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A text read once for all that looks at it. */
export interface Reading {
  readonly normalised: Normalised;
  readonly tokens: readonly Token[];
  readonly slots: Slots;
  readonly concepts: readonly FoundConcept[];
}

/** Reads texts with the words of the languages that are written here, mixed or not. */
export class Reader {
  readonly #finder: ConceptFinder;
  readonly #today: string;

  /** @param today YYYY-MM-DD, the day of the story: what "Thursday" is counted from */
  constructor(lexicons: readonly Lexicon[], today: string) {
    this.#finder = new ConceptFinder(lexicons);
    this.#today = today;
  }

  read(text: string): Reading {
    const normalised = normalise(text);
    const tokens = tokensOf(normalised.text);
    return { normalised, tokens, slots: slotsIn(normalised.text, this.#today), concepts: this.#finder.find(tokens) };
  }
}
