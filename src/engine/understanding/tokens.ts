/** A word, a Chinese character, a number or a mark, in normalised text. */
export interface Token {
  readonly kind: 'word' | 'han' | 'number' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /(?<word>\p{Script=Latin}+(?:'\p{Script=Latin}+)*)|(?<han>\p{Script=Han})|(?<number>\d+(?:[.,]\d+)*)|(?<mark>[^\s])/gu;

/** Cuts normalised text; what is neither letter nor number stands alone. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const { word, han, number } = match.groups!;
    const kind = word !== undefined ? 'word' : han !== undefined ? 'han' : number !== undefined ? 'number' : 'mark';
    return { kind, text: match[0], start: match.index, end: match.index + match[0].length };
  });
}
