import traditional from './traditional.json' with { type: 'json' };

/** A reply as the understanding reads it: one spelling for what is written in many ways. */
export interface Normalised {
  readonly text: string;
  /** For each character of `text`, and for its end, where it stands in what was typed. */
  readonly origin: readonly number[];
}

/** Traditional characters to simplified ones, one to one (from OpenCC's dictionaries, Apache-2.0). */
const SIMPLIFIED = new Map([...traditional.from].map((character, index) => [character, traditional.to[index]!]));

/** Marks that are written in several ways. */
const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '’': "'", '‘': "'", '`': "'", '´': "'", '“': '"', '”': '"', '「': '"', '」': '"', '『': '"', '』': '"', '«': '"', '»': '"',
  '。': '.', '、': ',', '—': '-', '–': '-', '…': '…', '～': '~',
};

/** Control characters, marks of writing direction, zero-width joints, variation selectors, surrogates left alone. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Mn}\uFE00-\uFE0F]/u;

/**
 * Full-width forms become plain, capitals small, traditional characters simplified; whitespace becomes one blank and what cannot be
 * seen is left out. Nothing here depends on a browser's dictionaries: `normalize('NFKC')` and simple lower case are fixed by Unicode.
 */
export function normalise(typed: string): Normalised {
  let text = '';
  const origin: number[] = [];
  let at = 0;
  for (const symbol of typed) {
    const plain = /\s/u.test(symbol) ? ' ' : UNSEEN.test(symbol) ? '' : plainOf(symbol);
    if (plain !== ' ' || (text !== '' && !text.endsWith(' '))) {
      text += plain;
      for (let unit = 0; unit < plain.length; unit += 1) origin.push(at);
    }
    at += symbol.length;
  }
  origin.push(at);
  return { text, origin };
}

function plainOf(symbol: string): string {
  const mark = PLAIN_MARKS[symbol];
  if (mark !== undefined) return mark;
  const plain = symbol.normalize('NFKC').toLowerCase();
  return SIMPLIFIED.get(plain) ?? plain;
}

/** The place in what was typed of a piece of the normalised text. */
export function originOf({ origin }: Normalised, start: number, end: number): [start: number, end: number] {
  return [origin[start]!, origin[end]!];
}
