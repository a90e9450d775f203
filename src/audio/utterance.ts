import type { Manner } from './manner.ts';
import { BREAK_SECONDS, phrasesOf } from './phrases.ts';
import type { Voice } from './sound-index.ts';

/** A syllable or a breath at its moment. */
export interface Spoken {
  readonly piece: string;
  /** Seconds after the beginning. */
  readonly at: number;
  /** Of playing: higher and faster above 1. */
  readonly rate: number;
  /** 1 as recorded. */
  readonly loudness: number;
}

const SYLLABLE_SECONDS = 0.15;
const MOST_SECONDS = 9;
/** Breathing is not slowed: it takes its own time. */
const BREATH_SECONDS = { inhale: 0.26, sigh: 0.6, sob: 0.62 } as const;

/**
 * How a voice murmurs a text in a manner within some seconds: a phrase for a phrase, breaks where the text has them, a fall at the end, a rise in a
 * question. A text too long for its time is shortened phrase by phrase, so that its shape stays. The same text always sounds the same.
 */
export function utteranceOf(text: string, manner: Manner, voice: Voice, seconds: number): Spoken[] {
  const phrases = phrasesOf(text);
  const syllables = Object.keys(voice.strip).filter((piece) => /^s\d+$/.test(piece));
  const step = SYLLABLE_SECONDS / (voice.pace * manner.pace);
  const within = Math.min(seconds, MOST_SECONDS);
  const inBreaks = phrases.slice(0, -1).reduce((sum, phrase) => sum + BREAK_SECONDS[phrase.end] * manner.breaks, 0);
  const total = phrases.reduce((sum, phrase) => sum + phrase.syllables, 0);
  const share = Math.min(1, Math.max(0.15, (within - Math.min(inBreaks, within / 2)) / (total * step)));

  const spoken: Spoken[] = [];
  let at = 0;
  let chance = seedOf(text);
  const random = () => {
    chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0;
    return chance / 2 ** 32;
  };
  const breathe = (piece: keyof typeof BREATH_SECONDS) => {
    spoken.push({ piece, at, rate: 1, loudness: manner.loudness });
    at += BREATH_SECONDS[piece];
  };

  if (manner.before !== null && phrases.length > 0) breathe(manner.before);
  let last = -1;
  let sinceFaltering = 0;
  for (const [index, phrase] of phrases.entries()) {
    if (index > 0 && at >= within) break;
    const count = Math.max(1, Math.round(phrase.syllables * share));
    for (let position = 0; position < count; position += 1) {
      let pick = Math.floor(random() * syllables.length);
      if (pick === last) pick = (pick + 1) % syllables.length; // nobody stammers by chance
      last = pick;
      const isFirst = position === 0;
      const stress = isFirst || random() < 0.25 ? 1.12 : 0.94;
      spoken.push({
        piece: syllables[pick]!,
        at,
        rate: believable(manner.pitch * (1 + manner.melody * (movement(phrase.end, count === 1 ? 1 : position / (count - 1)) + (random() - 0.5) * 0.05))),
        loudness: manner.loudness * stress * (phrase.end === 'exclamation' ? 1.15 : 1) * (phrase.end === 'trailing' ? 1 - (0.5 * position) / count : 1),
      });
      at += step * (0.88 + random() * 0.24);
      sinceFaltering += 1;
      if (manner.falters > 0 && sinceFaltering >= manner.falters && random() < 0.5 && position < count - 1) {
        at += (0.12 + random() * 0.16) * manner.breaks;
        sinceFaltering = 0;
      }
    }
    at += BREAK_SECONDS[phrase.end] * manner.breaks;
    if (manner.catches && index < phrases.length - 1 && phrase.end !== 'running' && at < within) breathe(random() < 0.5 ? 'sob' : 'inhale');
  }
  return spoken;
}

/** How far the pitch is from the middle at a part (0–1) of a phrase. */
function movement(end: keyof typeof BREAK_SECONDS, part: number): number {
  if (end === 'question') return part < 0.7 ? 0.02 - 0.04 * part : 0.02 + (part - 0.7) * 0.45;
  if (end === 'exclamation') return 0.09 - 0.14 * part;
  if (end === 'comma' || end === 'running') return 0.04 - 0.06 * part;
  return 0.05 - 0.12 * part;
}

/** Further, and a throat would sound like another one. */
function believable(rate: number): number {
  return Math.min(1.35, Math.max(0.78, rate));
}

function seedOf(text: string): number {
  let seed = 7;
  for (let index = 0; index < text.length; index += 1) seed = (Math.imul(seed, 31) + text.charCodeAt(index)) >>> 0;
  return seed;
}
