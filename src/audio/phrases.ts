/** A stretch of speech between two breaks. */
export interface Phrase {
  readonly syllables: number;
  readonly end: keyof typeof BREAK_SECONDS;
}

/** How long one waits after a phrase, by how it ends. */
export const BREAK_SECONDS = { running: 0.06, comma: 0.17, dash: 0.32, stop: 0.34, question: 0.38, exclamation: 0.3, trailing: 0.6 } as const;

/** What ends a phrase; the first that fits a run of signs counts. */
const ENDS: readonly (readonly [RegExp, Phrase['end']])[] = [
  [/[?？]/, 'question'], [/[!！]/, 'exclamation'], [/…|\.{3}/, 'trailing'], [/[.。;；]/, 'stop'], [/[—–]/, 'dash'], [/./, 'comma'],
];

/** How a text falls into phrases, and about how many syllables each has: in Chinese one a character, in English one a group of vowels. */
export function phrasesOf(text: string): Phrase[] {
  return [...text.matchAll(/([^,，、:：;；.。!！?？…—–]+)([,，、:：;；.。!！?？…—–]*)/g)]
    .map(([, words, signs]) => ({ syllables: syllablesIn(words!), end: endOf(signs!) }))
    .filter((phrase) => phrase.syllables > 0);
}

function syllablesIn(words: string): number {
  const characters = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const digits = words.match(/\d/g)?.length ?? 0;
  const latin = words.match(/[\p{Script=Latin}’']+/gu) ?? [];
  return characters + digits + latin.reduce((sum, word) => sum + Math.max(1, word.toLowerCase().replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 0), 0);
}

function endOf(signs: string): Phrase['end'] {
  return signs === '' ? 'running' : ENDS.find(([sign]) => sign.test(signs))![1];
}
