import type { Reading } from './reading.ts';

/** Concepts that take back what follows in the same clause: denied, or told as somebody else's words. */
const TAKES_BACK: ReadonlySet<string> = new Set(['negation-denial', 'quotation']);
/** Where a clause ends, in normalised text. */
const CLAUSE_END = /[.!?;,:…]/;
/** Negations that are no entries of a lexicon: they stand before the verb they deny. */
const NEGATION = /\b(?:not|never|no ?one|nobody|nothing|without|\w+n't|cannot|isnt|arent|wont|dont|didnt|doesnt|wouldnt|cant|nowt)\b|不会|不是|没有|没人|绝不|从不|从没|不能|不可能|不许|不得|不准|别怕|唔会|冇/g;

/**
 * Whether what stands at this piece is denied or quoted: a negation or a quotation stands before it in its clause, or it stands
 * between quotation marks. "We will not call your family" is no threat.
 */
export function isTakenBack({ normalised: { text }, concepts }: Reading, start: number, end: number): boolean {
  const from = clauseStart(text, start);
  const before = text.slice(from, end);
  const isDenied = [...before.matchAll(NEGATION)].length % 2 === 1;
  const isQuoted = concepts.some((found) => TAKES_BACK.has(found.concept) && found.start >= from && found.start < end);
  return isDenied || isQuoted || isBetweenQuotes(text, start, end);
}

function clauseStart(text: string, at: number): number {
  for (let index = at - 1; index > 0; index -= 1) if (CLAUSE_END.test(text[index]!)) return index + 1;
  return 0;
}

function isBetweenQuotes(text: string, start: number, end: number): boolean {
  const opened = text.lastIndexOf('"', start);
  return opened !== -1 && text.slice(0, opened).split('"').length % 2 === 1 && text.indexOf('"', end) !== -1;
}
