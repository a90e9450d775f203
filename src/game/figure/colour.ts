/** The ink of every outline. */
export const INK = '#2b2a33';

/** What shade is mixed from: a dark plum, never grey. */
const SHADOW = '#3a2b45';
const SUN = '#fff6e0';

/** Mixes two hex colours; a share of 0 gives the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const channels = (colour: string) => [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  const other = channels(second);
  return `#${channels(first).map((value, index) => Math.round(value + (other[index]! - value) * share).toString(16).padStart(2, '0')).join('')}`;
}

export const shade = (colour: string, share = 0.22): string => mix(colour, SHADOW, share);
export const tint = (colour: string, share = 0.3): string => mix(colour, SUN, share);
