import type { SoundCue } from './sound-keys.ts';

/** Where a piece stands in its file: start and length, in milliseconds. */
export type Piece = readonly [start: number, length: number];

/** The voice of one person: `s0`, `s1` … are syllables; beside them stand `inhale`, `sigh` and `sob`. */
export interface Voice {
  /** How much faster than usual this person speaks. */
  readonly pace: number;
  /** Of the untouched syllables, in hertz. */
  readonly pitch: number;
  readonly strip: Readonly<Record<string, Piece>>;
}

/** Something that is heard now and then at a place. */
export interface Happening {
  readonly at: Piece;
  /** After how many seconds it comes again, at the earliest and at the latest. */
  readonly every: readonly [soonest: number, latest: number];
}

/** A note: beat, half-tones above the string as it was plucked, loudness (0–1). */
export type Note = readonly [beat: number, halfTones: number, loudness: number];

/** assets/sounds/sounds.json: what the files hold. */
export interface SoundIndex {
  readonly cues: Readonly<Record<SoundCue, Piece>>;
  readonly voices: Readonly<Record<string, Voice>>;
  readonly places: Readonly<Record<string, { readonly now: Readonly<Record<string, Happening>> }>>;
  readonly music: Readonly<Record<string, readonly Note[]>>;
  /** After how long every bed of a place begins anew. */
  readonly bedSeconds: number;
}
