import type { DialogueAct } from '#engine/dialogue-act.ts';
import { featuresOf, isLetterRun, type Feature } from '#engine/understanding/features.ts';
import { hashOfName } from '#engine/understanding/hash.ts';
import { HEARD_ACTS, LETTER_SHARE } from '#engine/understanding/model.ts';
import { Reader } from '#engine/understanding/reading.ts';
import en from '#locales/en/lexicon.json' with { type: 'json' };
import zh from '#locales/zh-CN/lexicon.json' with { type: 'json' };
import type { Utterance } from './corpus.ts';

/** Dates in the corpus are counted from the day of the story. */
export const reader = new Reader([zh, en], '2026-11-24');

/** What is seen of a line of the corpus. */
export function featuresOfLine({ text, context }: Pick<Utterance, 'text' | 'context'>): Feature[] {
  return featuresOf(reader.read(text), context === '' ? null : reader.read(context));
}

/** A line as numbers: what is seen of it and what it does. */
export interface Sample {
  readonly utterance: Utterance;
  readonly hashes: Uint32Array;
  /** Which of the hashes are runs of letters. */
  readonly shares: Float32Array;
  readonly wanted: Uint8Array;
}

export function sampleOf(utterance: Utterance): Sample {
  const names = featuresOfLine(utterance).map(({ name }) => name);
  return {
    utterance,
    hashes: Uint32Array.from(names, hashOfName),
    shares: Float32Array.from(names, (name) => (isLetterRun(name) ? LETTER_SHARE : 1)),
    wanted: Uint8Array.from(HEARD_ACTS, (act: DialogueAct) => (utterance.acts.includes(act) ? 1 : 0)),
  };
}
