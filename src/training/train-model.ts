import { seedRandom, nextRandom } from '#engine/seeded-random.ts';
import { HEARD_ACTS } from '#engine/understanding/model.ts';
import type { Sample } from './samples.ts';

/** What training comes to: weights as real numbers, a row of acts for each feature. */
export interface Trained {
  readonly columns: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
  readonly biases: Float64Array;
}

/** From where training goes on: weights learnt before, of which only those kept may move. */
export interface Start {
  readonly trained: Trained;
  /** 1 for every weight that is kept. */
  readonly kept: Uint8Array;
}

export const ACTS = HEARD_ACTS.length;
/** Features of a single line say nothing about others. */
const LEAST_LINES = 2;
const RATE = 0.5;
const DECAY = 1e-6;
/** Errors below this move nothing. */
const SMALL_ERROR = 2e-3;
const USUAL_BIAS = -3;

/**
 * One logistic regression an act over the same features, by stochastic gradient descent with a rate for each weight (AdaGrad; Duchi,
 * Hazan, Singer, JMLR 12, 2011). Seeded: the same samples give the same weights.
 */
export function trainModel(samples: readonly Sample[], seed: number, epochs: number, from: Start | null = null): Trained {
  const columns = from?.trained.columns ?? columnsOf(samples);
  const weights = from === null ? new Float32Array(columns.size * ACTS) : from.trained.weights.map((weight, index) => (from.kept[index] === 1 ? weight : 0));
  const spent = new Float32Array(columns.size * ACTS).fill(1e-3);
  const biases = new Float64Array(ACTS).fill(USUAL_BIAS);
  const biasesSpent = new Float64Array(ACTS).fill(0.1);
  const rows = samples.map((sample) => rowOf(sample, columns));
  const errors = new Float64Array(ACTS);
  const wrong = new Int32Array(ACTS);
  const order = samples.map((_, index) => index);
  let random = seedRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random = shuffleInPlace(order, random);
    for (const index of order) {
      const { at, values } = rows[index]!;
      const { wanted } = samples[index]!;
      errors.set(biases);
      for (let feature = 0; feature < at.length; feature += 1) {
        const [row, value] = [at[feature]! * ACTS, values[feature]!];
        for (let act = 0; act < ACTS; act += 1) errors[act]! += weights[row + act]! * value;
      }
      let count = 0;
      for (let act = 0; act < ACTS; act += 1) {
        const error = 1 / (1 + Math.exp(-errors[act]!)) - wanted[act]!;
        if (Math.abs(error) < SMALL_ERROR) continue;
        errors[act] = error;
        wrong[count] = act;
        count += 1;
        biasesSpent[act]! += error * error;
        biases[act]! -= (RATE * error) / Math.sqrt(biasesSpent[act]!);
      }
      for (let feature = 0; feature < at.length; feature += 1) {
        const [row, value] = [at[feature]! * ACTS, values[feature]!];
        for (let place = 0; place < count; place += 1) {
          const act = wrong[place]!;
          if (from !== null && from.kept[row + act] === 0) continue;
          const gradient = errors[act]! * value + DECAY * weights[row + act]!;
          spent[row + act]! += gradient * gradient;
          weights[row + act]! -= (RATE * gradient) / Math.sqrt(spent[row + act]!);
        }
      }
    }
  }
  return { columns, weights, biases };
}

/** The logits of a sample. */
export function score({ columns, weights, biases }: Trained, sample: Sample): Float64Array {
  const { at, values } = rowOf(sample, columns);
  const logits = Float64Array.from(biases);
  for (let feature = 0; feature < at.length; feature += 1) {
    for (let act = 0; act < ACTS; act += 1) logits[act]! += weights[at[feature]! * ACTS + act]! * values[feature]!;
  }
  return logits;
}

function columnsOf(samples: readonly Sample[]): Map<number, number> {
  const lines = new Map<number, number>();
  for (const { hashes } of samples) for (const hash of hashes) lines.set(hash, (lines.get(hash) ?? 0) + 1);
  const columns = new Map<number, number>();
  for (const [hash, count] of lines) if (count >= LEAST_LINES) columns.set(hash, columns.size);
  return columns;
}

interface Row {
  readonly at: Int32Array;
  readonly values: Float32Array;
}

/** Known features with their values, of length 1 together. */
function rowOf({ hashes, shares }: Sample, columns: ReadonlyMap<number, number>): Row {
  const at: number[] = [];
  const values: number[] = [];
  let norm = 0;
  for (let index = 0; index < hashes.length; index += 1) {
    const column = columns.get(hashes[index]!);
    if (column === undefined) continue;
    at.push(column);
    values.push(shares[index]!);
    norm += shares[index]! * shares[index]!;
  }
  const length = Math.sqrt(Math.max(1, norm));
  return { at: Int32Array.from(at), values: Float32Array.from(values, (value) => value / length) };
}

function shuffleInPlace(order: number[], random: number): number {
  let state = random;
  for (let last = order.length - 1; last > 0; last -= 1) {
    const drawn = nextRandom(state);
    state = drawn.random;
    const other = drawn.value % (last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return state;
}
