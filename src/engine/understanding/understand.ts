import { COSTLY_ACTS, type DialogueAct } from '#engine/dialogue-act.ts';
import { decide, type Candidate } from './decide.ts';
import { evidenceFor } from './evidence.ts';
import { featuresOf, type Feature } from './features.ts';
import { isTakenBack } from './guard.ts';
import { confidenceOf, HEARD_ACTS, logitsOf, type Model } from './model.ts';
import { LONGEST_REPLY } from './longest-reply.ts';
import { originOf } from './normalise.ts';
import type { Reader, Reading } from './reading.ts';
import type { Slots } from './slots/slots.ts';
import { isStuffed } from './stuffing.ts';

/** Below such a logit nobody looks whether an act was taken back. */
const UNLIKELY = -3;

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

/** A logit for each act, and which of the costly ones are denied or quoted. */
export interface Listened {
  readonly logits: Float64Array;
  readonly takenBack: ReadonlySet<DialogueAct>;
}

/** Understands a typed reply. Any text is taken: what cannot be understood has the outcome `rephrase`. */
export function understand({ model, reader }: Ear, text: string, { language, context }: Moment): Understood {
  const reading = reader.read(firstOf(text, LONGEST_REPLY + 1));
  const { slots } = reading;
  const trouble = troubleOf(text, reading);
  if (trouble !== null) return { outcome: 'rephrase', trouble, acts: [], asked: [], slots };
  const features = featuresOf(reading, context.trim() === '' ? null : reader.read(firstOf(context, 2 * LONGEST_REPLY)));
  const { outcome, heard, asked } = decide(candidatesOf(model, language, listen(model, features, reading)));
  return { outcome, trouble: outcome === 'rephrase' ? 'unclear' : null, acts: heard.map((one) => heardAct(model, features, reading, one)), asked, slots };
}

/** What the model says of a reply, before anything is decided. */
export function listen(model: Model, features: readonly Feature[], reading: Reading): Listened {
  const logits = logitsOf(model, features);
  const takenBack = HEARD_ACTS.filter((act, index) => COSTLY_ACTS.has(act) && logits[index]! > UNLIKELY
    && evidenceFor(model, features, reading.tokens, index).every(([start, end]) => isTakenBack(reading, start, end)));
  return { logits, takenBack: new Set(takenBack) };
}

/** Logits as confidences. */
export function candidatesOf(model: Pick<Model, 'calibration'>, language: string, { logits, takenBack }: Listened): Candidate[] {
  return HEARD_ACTS.map((act, index) => ({ act, confidence: confidenceOf(model, language, logits[index]!), isTakenBack: takenBack.has(act) }));
}

function troubleOf(text: string, { tokens }: Reading): Trouble | null {
  if (text.trim() === '') return 'empty';
  if (text.length > LONGEST_REPLY && [...text].length > LONGEST_REPLY) return 'too-long';
  if (!tokens.some(({ kind }) => kind === 'word' || kind === 'han')) return 'no-words';
  return isStuffed(tokens) ? 'keywords' : null;
}

function heardAct(model: Model, features: readonly Feature[], reading: Reading, { act, confidence }: Candidate): HeardAct {
  const evidence = evidenceFor(model, features, reading.tokens, HEARD_ACTS.indexOf(act)).map(([start, end]) => originOf(reading.normalised, start, end));
  return { act, confidence: Math.round(confidence * 100) / 100, evidence };
}

/** So many characters, none of them cut in half. */
function firstOf(text: string, count: number): string {
  return text.length <= count ? text : Array.from(text.slice(0, 2 * count)).slice(0, count).join('');
}
