import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** Something that is so of a reply: a run of words, of letters, a kind of slot, how it fits what was said before it. */
export interface Feature {
  readonly name: string;
  /** The piece of the normalised reply that shows it; of no length where none does. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_WORD_RUN = 3;
const LONGEST_HAN_RUN = 4;
const LETTER_RUNS = [3, 4, 5];
/** Borders of how long a reply is, in words and characters. */
const LENGTHS = [4, 8, 14, 24];

/**
 * What the classifier sees of a reply: runs of words and characters with sums and days as one sign each, runs of letters within
 * words (they forgive misspelling), concepts of the lexicon, how it begins and ends, its slots, and how it meets the customer's last words.
 */
export function featuresOf(reply: Reading, context: Reading | null): Feature[] {
  const words = withSigns(reply);
  const features = [
    ...wordRuns(words), ...letterRuns(words), ...ends(words), ...slotFeatures(reply, 'R'), ...shape(reply, words),
    ...reply.concepts.map(({ concept, start, end }) => ({ name: `k:${concept}`, start, end })),
  ];
  if (context === null) features.push(whole('X-'));
  else features.push(whole('X+'), ...slotFeatures(context, 'X'), ...contextWords(context), whole(`XO${Math.min(3, overlap(reply, context))}`));
  const known = new Set<string>();
  return features.filter(({ name }) => !known.has(name) && known.add(name));
}

/** Whether a feature is a run of letters: these are many and count for less. */
export function isLetterRun(name: string): boolean {
  return name.startsWith('c:');
}

interface Word {
  readonly text: string;
  readonly kind: Token['kind'];
  readonly start: number;
  readonly end: number;
}

function whole(name: string): Feature {
  return { name, start: 0, end: 0 };
}

/** The words, with every sum and every dated day as a sign; punctuation that says nothing is left out. */
function withSigns({ tokens, slots }: Reading): Word[] {
  const signs = [
    ...slots.amounts.map(({ start, end }) => ({ text: '<sum>', kind: 'word' as const, start, end })),
    ...slots.dates.filter(({ date }) => date !== null).map(({ start, end }) => ({ text: '<day>', kind: 'word' as const, start, end })),
  ];
  const words: Word[] = [];
  for (const token of tokens) {
    if (token.kind === 'mark' && token.text !== '?' && token.text !== '!') continue;
    const sign = signs.find(({ start, end }) => token.start < end && start < token.end);
    if (sign === undefined) words.push(token.kind === 'number' ? { ...token, text: '0' } : token);
    else if (words.at(-1) !== sign) words.push(sign);
  }
  return words;
}

function wordRuns(words: readonly Word[]): Feature[] {
  return words.flatMap(({ kind, start }, index) => {
    const longest = kind === 'han' ? LONGEST_HAN_RUN : LONGEST_WORD_RUN;
    const runs: Feature[] = [];
    let name = 'w:';
    for (const word of words.slice(index, index + longest)) {
      name += `${kind === 'han' || name === 'w:' ? '' : ' '}${word.text}`;
      runs.push({ name, start, end: word.end });
    }
    return runs;
  });
}

function letterRuns(words: readonly Word[]): Feature[] {
  return words.filter(({ kind, text }) => kind === 'word' && !text.startsWith('<')).flatMap(({ text, start, end }) => {
    const bordered = `^${text}$`;
    return LETTER_RUNS.flatMap((length) =>
      Array.from({ length: Math.max(0, bordered.length - length + 1) }, (_, at) => ({ name: `c:${bordered.slice(at, at + length)}`, start, end })));
  });
}

function ends(words: readonly Word[]): Feature[] {
  const first = words.slice(0, 3);
  const last = words.slice(-2);
  return [
    ...first.map((word, index) => ({ name: `^${first.slice(0, index + 1).map(({ text }) => text).join(' ')}`, start: first[0]!.start, end: word.end })),
    ...last.map((word, index) => ({ name: `$${last.slice(index).map(({ text }) => text).join(' ')}`, start: word.start, end: last.at(-1)!.end })),
  ];
}

/** Which slots there are, and whether sum and day stand together. */
function slotFeatures({ slots: { amounts, dates, methods, daysOverdue } }: Reading, of: 'R' | 'X'): Feature[] {
  const days = dates.filter(({ date }) => date !== null).length;
  return [
    whole(`${of}sums${Math.min(3, amounts.length)}`), whole(`${of}days${Math.min(3, days)}`), whole(`${of}vague${Math.min(2, dates.length - days)}`),
    whole(`${of}ways${Math.min(2, methods.length)}`), whole(`${of}terms${amounts.length > 0}${days > 0}`), whole(`${of}late${daysOverdue.length > 0}`),
  ];
}

function shape({ normalised: { text } }: Reading, words: readonly Word[]): Feature[] {
  const length = LENGTHS.filter((border) => words.length >= border).length;
  return [whole(`L${length}`), ...(text.includes('?') ? [whole('Q')] : [])];
}

function contextWords({ tokens, concepts, normalised: { text } }: Reading): Feature[] {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'han');
  return [
    ...concepts.map(({ concept }) => whole(`y:${concept}`)),
    ...words.map((word) => whole(`x:${word.text}`)),
    ...words.slice(1).map((word, index) => whole(`x:${words[index]!.text} ${word.text}`)),
    ...(text.includes('?') ? [whole('XQ')] : []), ...(text.includes('!') ? [whole('X!')] : []),
  ];
}

/** How many telling pieces the reply takes up from the customer's words: longer words, pairs of characters. */
function overlap(reply: Reading, context: Reading): number {
  const said = new Set(pieces(context.tokens));
  return new Set(pieces(reply.tokens).filter((piece) => said.has(piece))).size;
}

function pieces(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, index) => {
    if (token.kind === 'word') return token.text.length > 3 ? [token.text] : [];
    const next = tokens[index + 1];
    return token.kind === 'han' && next?.kind === 'han' ? [token.text + next.text] : [];
  });
}
