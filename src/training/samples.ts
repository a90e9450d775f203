import type { DialogueAct } from '#engine/dialogue-act.ts';
import { featuresOf, isLetterRun, type Feature } from '#engine/understanding/features.ts';
import { hashOfName } from '#engine/understanding/hash.ts';
import { HEARD_ACTS, LETTER_SHARE } from '#engine/understanding/model.ts';
import { Reader } from '#engine/understanding/reading.ts';
import en from '#locales/en/lexicon.json' with { type: 'json' };
import zh from '#locales/zh-CN/lexicon.json' with { type: 'json' };
import { nextRandom, seedRandom } from '#engine/seeded-random.ts';
import { CORPUS_LANGUAGES, type Utterance } from './corpus.ts';
import { customerWords } from './customer-words.ts';

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

/** How often a line without context is learnt as an answer to something. */
const ANSWERS_SHARE = 0.6;

/**
 * Lines as they are learnt. What a customer says in the game hardly ever tells what the player will do, unlike the context lines that
 * writers put before their own; so most lines that stand alone are learnt as answers to something that a customer of the game says.
 */
export function learningSamples(lines: readonly Utterance[]): Sample[] {
  const words = new Map(CORPUS_LANGUAGES.map((language) => [language, customerWords(language)]));
  let random = seedRandom(7);
  return lines.map((line) => {
    const drawn = nextRandom(random);
    random = drawn.random;
    const said = words.get(line.language)!;
    const isAnswer = line.context === '' && (drawn.value % 1000) / 1000 < ANSWERS_SHARE;
    return sampleOf(isAnswer ? { ...line, context: said[(drawn.value >>> 10) % said.length]! } : line);
  });
}
