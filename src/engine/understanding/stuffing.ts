import words from './function-words.json' with { type: 'json' };
import type { Token } from './tokens.ts';

const FUNCTION_WORDS = new Set(words.en.replaceAll("'", '').split(' '));
const FUNCTION_CHARACTERS = new Set(words.zh);

/** Shares of small words below which a text is a list of keywords, and how long it must be for that to be seen. */
const LEAST = { word: { share: 0.15, length: 6 }, han: { share: 0.06, length: 10 } } as const;
/** A text that says the same words over and over: the share of different ones, from so many words on. */
const LEAST_DIFFERENT = 0.45;
const LONG_ENOUGH = 10;

/** Whether a text is a heap of keywords and no speech: hardly any small words, or the same words over and over. */
export function isStuffed(tokens: readonly Token[]): boolean {
  return (['word', 'han'] as const).some((kind) => {
    const said = tokens.filter((token) => token.kind === kind).map(({ text }) => text.replaceAll("'", ''));
    const isSmall = (text: string): boolean => (kind === 'word' ? FUNCTION_WORDS.has(text) : FUNCTION_CHARACTERS.has(text));
    const small = said.filter(isSmall).length;
    const telling = said.filter((text) => !isSmall(text));
    const isMain = said.length * 2 >= tokens.filter((token) => token.kind !== 'mark').length;
    return isMain && ((said.length >= LEAST[kind].length && small < said.length * LEAST[kind].share)
      || (telling.length >= LONG_ENOUGH && new Set(telling).size < telling.length * LEAST_DIFFERENT));
  });
}
