import { COSTLY_ACTS, isCounterproductive, leadingAct, MOST_ACTS, type DialogueAct } from '#engine/dialogue-act.ts';
import { evidenceFor } from './evidence.ts';
import { featuresOf, type Feature } from './features.ts';
import { isTakenBack } from './guard.ts';
import { confidenceOf, HEARD_ACTS, logitsOf, type Model } from './model.ts';
import { originOf } from './normalise.ts';
import type { Reader, Reading } from './reading.ts';
import type { Slots } from './slots/slots.ts';
import { isStuffed } from './stuffing.ts';

/** The longest reply, in characters as people count them. */
export const LONGEST_REPLY = 300;

/** Confidence from which an act is heard outright; an act that can cost points needs more. */
const HEARD_FROM = 0.6;
const COSTLY_FROM = 0.8;
/** Beside an act heard outright, others are heard from here on. */
const BESIDE_FROM = 0.5;
/** Below this an act is not even asked about. */
const ASKED_FROM = 0.2;
const COSTLY_ASKED_FROM = 0.35;

/** A piece of the reply as it was typed. */
export type Piece = readonly [start: number, end: number];

export interface HeardAct {
  readonly act: DialogueAct;
  /** 0–1: how often such a hearing is right. */
  readonly confidence: number;
  /** The words that carried it. */
  readonly evidence: readonly Piece[];
}

/** Why a reply has to be put in other words. */
export type Trouble = 'empty' | 'too-long' | 'no-words' | 'keywords' | 'unclear';

/** What was understood of a typed reply. */
export interface Understood {
  readonly outcome: 'heard' | 'did-you-mean' | 'rephrase';
  readonly trouble: Trouble | null;
  /** What is heard outright, the leading act first; the least sure fall away beyond three. */
  readonly acts: readonly HeardAct[];
  /** What the player is asked about before it counts, likeliest first. */
  readonly asked: readonly DialogueAct[];
  /** Sums, days, ways to pay; pieces are of the normalised text. */
  readonly slots: Slots;
}

/** All that is needed to understand: a trained model and a reader with its lexicons. */
export interface Ear {
  readonly model: Model;
  readonly reader: Reader;
}

/** What a text is understood by, besides itself. */
export interface Moment {
  readonly language: string;
  /** What the customer said just before; empty if nothing. */
  readonly context: string;
}

/** Understands a typed reply. Any text is taken: what cannot be understood has the outcome `rephrase`. */
export function understand({ model, reader }: Ear, text: string, { language, context }: Moment): Understood {
  const reading = reader.read([...text].slice(0, LONGEST_REPLY + 1).join(''));
  const trouble = troubleOf(text, reading);
  if (trouble !== null) return { outcome: 'rephrase', trouble, acts: [], asked: [], slots: reading.slots };
  const features = featuresOf(reading, context.trim() === '' ? null : reader.read([...context].slice(-2 * LONGEST_REPLY).join('')));
  const confident = candidates(model, features, reading, language);
  const outright = confident.filter(({ isOutright }) => isOutright);
  const costly = confident.filter(({ isOutright, act, confidence }) => !isOutright && COSTLY_ACTS.has(act) && confidence >= COSTLY_ASKED_FROM);
  if (outright.length > 0 && costly.length === 0) {
    const heard = confident.filter(({ isOutright, act, confidence }) => isOutright || (confidence >= BESIDE_FROM && !isCounterproductive(act))).slice(0, MOST_ACTS);
    return { outcome: 'heard', trouble: null, acts: inOrder(heard).map((one) => heardAct(model, features, reading, one)), asked: [], slots: reading.slots };
  }
  const asked = [...costly, ...confident.filter((one) => !costly.includes(one) && one.confidence >= ASKED_FROM)].slice(0, MOST_ACTS);
  if (asked.length === 0) return { outcome: 'rephrase', trouble: 'unclear', acts: [], asked: [], slots: reading.slots };
  return { outcome: 'did-you-mean', trouble: null, acts: [], asked: asked.toSorted((one, other) => other.confidence - one.confidence).map(({ act }) => act), slots: reading.slots };
}

interface Candidate {
  readonly act: DialogueAct;
  readonly index: number;
  readonly confidence: number;
  readonly isOutright: boolean;
}

function troubleOf(text: string, { tokens }: Reading): Trouble | null {
  if (text.trim() === '') return 'empty';
  if ([...text].length > LONGEST_REPLY) return 'too-long';
  if (!tokens.some(({ kind }) => kind === 'word' || kind === 'han')) return 'no-words';
  return isStuffed(tokens) ? 'keywords' : null;
}

/** Acts by confidence. One that costs points is heard outright only where it is neither denied nor quoted. */
function candidates(model: Model, features: readonly Feature[], reading: Reading, language: string): Candidate[] {
  const logits = logitsOf(model, features);
  return HEARD_ACTS.map((act, index) => ({ act, index, confidence: confidenceOf(model, language, logits[index]!) }))
    .filter(({ confidence }) => confidence >= ASKED_FROM)
    .map((one) => ({ ...one, isOutright: isOutright(model, features, reading, one) }))
    .toSorted((one, other) => other.confidence - one.confidence);
}

function isOutright(model: Model, features: readonly Feature[], reading: Reading, { act, index, confidence }: Omit<Candidate, 'isOutright'>): boolean {
  if (!COSTLY_ACTS.has(act)) return confidence >= HEARD_FROM;
  if (confidence < COSTLY_FROM) return false;
  const evidence = evidenceFor(model, features, reading.tokens, index);
  return evidence.some(([start, end]) => !isTakenBack(reading, start, end));
}

/** The act that the customer answers comes first. */
function inOrder(heard: readonly Candidate[]): Candidate[] {
  const lead = leadingAct(heard.map(({ act }) => act));
  return heard.toSorted((one, other) => (other.act === lead ? 1 : 0) - (one.act === lead ? 1 : 0));
}

function heardAct(model: Model, features: readonly Feature[], reading: Reading, { act, index, confidence }: Candidate): HeardAct {
  const evidence = evidenceFor(model, features, reading.tokens, index).map(([start, end]) => originOf(reading.normalised, start, end));
  return { act, confidence: Math.round(confidence * 100) / 100, evidence };
}
