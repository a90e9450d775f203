import type { Model, Weights } from '#engine/understanding/model.ts';
import type { Sample } from './samples.ts';
import { ACTS, trainModel, type Trained } from './train-model.ts';

const EPOCHS = 12;
const EPOCHS_AFTER = 6;
/** Weights kept: what fits into half a megabyte. */
const KEPT = 370_000;
/** A weight is kept by its size, and the more lines have its feature; this says how much more. */
const LINES_COUNT = 0.3;
/** Logits a step, and the largest step. */
const SCALE = 0.6;
const MOST_STEPS = 31;

/** What is learnt from samples, ready to be shipped but for its calibration: trained, thinned out, trained again, rounded. */
export function buildModel(samples: readonly Sample[], version: string): Omit<Model, 'calibration'> {
  const whole = trainModel(samples, 1, EPOCHS);
  const thinned = trainModel(samples, 2, EPOCHS_AFTER, { trained: whole, kept: worthiest(whole, samples) });
  return { version, scale: SCALE, biases: [...thinned.biases].map((bias) => Math.round(bias * 1000) / 1000), weights: inSteps(thinned) };
}

/** Marks the weights that matter most. */
function worthiest({ columns, weights }: Trained, samples: readonly Sample[]): Uint8Array {
  const lines = new Float64Array(columns.size);
  for (const { hashes } of samples) {
    for (const hash of hashes) {
      const column = columns.get(hash);
      if (column !== undefined) lines[column]! += 1;
    }
  }
  const factors = lines.map((count) => count ** LINES_COUNT);
  const worth = Float64Array.from(weights, (weight, index) => Math.abs(weight) * factors[Math.floor(index / ACTS)]!);
  const least = Float64Array.from(worth).sort()[Math.max(0, worth.length - KEPT)]!;
  return Uint8Array.from(worth, (one) => (one >= least ? 1 : 0));
}

function inSteps({ columns, weights }: Trained): Map<number, Weights> {
  const kept = new Map<number, Weights>();
  for (const [hash, column] of columns) {
    const acts: number[] = [];
    const steps: number[] = [];
    for (let act = 0; act < ACTS; act += 1) {
      const step = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weights[column * ACTS + act]! / SCALE)));
      if (step === 0) continue;
      acts.push(act);
      steps.push(step);
    }
    if (acts.length > 0) kept.set(hash, { acts: Uint8Array.from(acts), steps: Int8Array.from(steps) });
  }
  return kept;
}
