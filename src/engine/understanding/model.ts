import { DIALOGUE_ACTS, type DialogueAct } from '#engine/dialogue-act.ts';
import { Problem } from '#engine/problem.ts';
import { isLetterRun, type Feature } from './features.ts';
import { hashOfName } from './hash.ts';

/** The acts that words can carry; `misstate` follows from figures. */
export const HEARD_ACTS: readonly DialogueAct[] = DIALOGUE_ACTS.filter((act) => act !== 'misstate');

/** How much a run of letters counts beside a word. */
export const LETTER_SHARE = 0.3;

/** What a feature says for one act, in steps of the model's scale. */
export interface Weights {
  readonly acts: Uint8Array;
  readonly steps: Int8Array;
}

/** A trained classifier: for each feature its weights, for each act a bias; all of it whole numbers. */
export interface Model {
  /** Names the training data and the trainer; stands in every attempt that was typed. */
  readonly version: string;
  /** Logits per step. */
  readonly scale: number;
  readonly biases: readonly number[];
  readonly weights: ReadonlyMap<number, Weights>;
  /** Where logits lie on the scale of 0–1: pairs of logit and share of right ones, rising; by language. */
  readonly calibration: Readonly<Record<string, readonly (readonly [logit: number, confidence: number])[]>>;
}

interface Head {
  readonly version: string;
  readonly scale: number;
  readonly biases: readonly number[];
  readonly calibration: Model['calibration'];
  readonly features: number;
  readonly entries: number;
}

const MAGIC = 'SDM1';
const HASH_BYTES = 3;

/** As bytes: a head in JSON, then columns of hashes (sorted, as differences), counts, acts, steps. */
export function encodeModel(model: Model): Uint8Array {
  const sorted = [...model.weights].toSorted(([one], [other]) => one - other);
  const entries = sorted.reduce((sum, [, { acts }]) => sum + acts.length, 0);
  const { version, scale, biases, calibration } = model;
  const head = bytesOf(JSON.stringify({ version, scale, biases, calibration, features: sorted.length, entries } satisfies Head));
  const bytes = new Uint8Array(8 + head.length + sorted.length * (HASH_BYTES + 1) + entries * 2);
  const view = new DataView(bytes.buffer);
  bytes.set(bytesOf(MAGIC));
  view.setUint32(4, head.length);
  bytes.set(head, 8);
  const columns = columnsOf(8 + head.length, sorted.length, entries);
  let entry = 0;
  let before = 0;
  sorted.forEach(([hash, { acts, steps }], index) => {
    const difference = hash - before;
    before = hash;
    for (let byte = 0; byte < HASH_BYTES; byte += 1) bytes[columns.hashes + byte * sorted.length + index] = (difference >>> (8 * (HASH_BYTES - 1 - byte))) & 0xff;
    bytes[columns.counts + index] = acts.length;
    bytes.set(acts, columns.acts + entry);
    bytes.set(new Uint8Array(steps.buffer, steps.byteOffset, steps.length), columns.steps + entry);
    entry += acts.length;
  });
  return bytes;
}

/** @throws Problem `damaged-model` if the bytes are not a whole model */
export function decodeModel(bytes: Uint8Array): Model {
  const { head, at } = headOf(bytes);
  const columns = columnsOf(at, head.features, head.entries);
  if (bytes.length !== columns.end || head.biases.length !== HEARD_ACTS.length) throw damaged('it is cut off or of another version');
  const weights = new Map<number, Weights>();
  let entry = 0;
  let hash = 0;
  for (let index = 0; index < head.features; index += 1) {
    let difference = 0;
    for (let byte = 0; byte < HASH_BYTES; byte += 1) difference = difference * 256 + bytes[columns.hashes + byte * head.features + index]!;
    hash += difference;
    const count = bytes[columns.counts + index]!;
    const acts = Uint8Array.from(bytes.subarray(columns.acts + entry, columns.acts + entry + count));
    if (acts.some((act) => act >= HEARD_ACTS.length)) throw damaged('it speaks of acts that there are not');
    weights.set(hash, { acts, steps: Int8Array.from(bytes.subarray(columns.steps + entry, columns.steps + entry + count)) });
    entry += count;
  }
  if (entry !== head.entries) throw damaged('its columns do not fit each other');
  return { version: head.version, scale: head.scale, biases: head.biases, calibration: head.calibration, weights };
}

/** A logit for each act. Sums of whole numbers, then one multiplication: the same in every browser. */
export function logitsOf(model: Model, features: readonly Feature[]): Float64Array {
  const words = new Int32Array(HEARD_ACTS.length);
  const letters = new Int32Array(HEARD_ACTS.length);
  let norm = 0;
  for (const { name } of features) {
    const known = model.weights.get(hashOfName(name));
    if (known === undefined) continue;
    const isLetters = isLetterRun(name);
    norm += isLetters ? LETTER_SHARE * LETTER_SHARE : 1;
    const sums = isLetters ? letters : words;
    for (let index = 0; index < known.acts.length; index += 1) sums[known.acts[index]!]! += known.steps[index]!;
  }
  const share = model.scale / Math.sqrt(Math.max(1, norm));
  return Float64Array.from(model.biases, (bias, act) => bias + share * (words[act]! + LETTER_SHARE * letters[act]!));
}

/** How often such a logit is right, 0–1, by the calibration of that language. */
export function confidenceOf(model: Pick<Model, 'calibration'>, language: string, logit: number): number {
  const knots = model.calibration[language] ?? Object.values(model.calibration)[0]!;
  const above = knots.findIndex(([knot]) => knot >= logit);
  if (above === -1) return knots.at(-1)![1];
  const [high, highShare] = knots[above]!;
  if (above === 0) return highShare;
  const [low, lowShare] = knots[above - 1]!;
  return lowShare + ((highShare - lowShare) * (logit - low)) / (high - low);
}

function headOf(bytes: Uint8Array): { head: Head; at: number } {
  if (bytes.length < 8 || textOf(bytes.subarray(0, 4)) !== MAGIC) throw damaged('it does not begin as a model does');
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4);
  try {
    return { head: JSON.parse(textOf(bytes.subarray(8, 8 + length))) as Head, at: 8 + length };
  } catch {
    throw damaged('its head cannot be read');
  }
}

/** The head is plain ASCII. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function textOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function columnsOf(at: number, features: number, entries: number) {
  const counts = at + HASH_BYTES * features;
  const acts = counts + features;
  return { hashes: at, counts, acts, steps: acts + entries, end: acts + 2 * entries };
}

function damaged(why: string): Problem {
  return new Problem('damaged-model', `The model for typed replies cannot be used: ${why}. Choose from the replies offered; load the page again to fetch it anew.`);
}
