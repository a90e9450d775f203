import type { Conversation, Said } from '#engine/conversation/conversation.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { TypedTurn } from '#engine/understanding/typed-turn.ts';
import { chips } from './chips.ts';
import { typedTurn, type Play } from './play.ts';

const LETTERS = 'abc';

/** Typing in the terminal: own words, and where it was asked what they meant, a letter. */
export class TypedInTerminal {
  readonly #play: Play;
  readonly #before: Conversation;
  #turn: TypedTurn | null = null;
  #asked: readonly DialogueAct[] = [];

  constructor(play: Play, before: Conversation) {
    this.#play = play;
    this.#before = before;
  }

  /** What is said by this line; null if nothing yet: then `print` has told what to do. */
  async take(line: string, print: (text: string) => void): Promise<Said | null> {
    const { offered, stage } = this.#before;
    if (line === '' || /^\d+$/.test(line) || stage === 'contact-planning') {
      print(`1–${offered.length}?`);
      return null;
    }
    this.#turn ??= await typedTurn(this.#play, this.#before);
    const picked = this.#asked[line.length === 1 ? LETTERS.indexOf(line) : -1];
    const outcome = picked === undefined ? this.#turn.type(line) : this.#turn.mean([picked]);
    if (outcome.kind === 'said') return outcome.said;
    this.#asked = outcome.kind === 'did-you-mean' ? outcome.asked : [];
    for (const [index, { text }] of (await chips(this.#play.wording.language, this.#asked)).entries()) print(`  ${LETTERS[index]}) ${text}?`);
    if (outcome.kind === 'rephrase') print(`  … ${outcome.trouble}?`);
    return null;
  }
}
