import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { isStuffed } from '#engine/understanding/stuffing.ts';
import { listen, type Listened } from '#engine/understanding/understand.ts';
import { buildModel } from './build-model.ts';
import { readCorpus, type Utterance } from './corpus.ts';
import { featuresOfLine, learningSamples, reader } from './samples.ts';

/** A line as a model hears it that has not learnt from its writer. */
export interface HeldOut extends Listened {
  readonly utterance: Utterance;
  /** Such a text is not listened to at all. */
  readonly isStuffed: boolean;
}

interface Job {
  readonly split: number;
  /** The share of the other writers' lines that is learnt from, 0–1. */
  readonly share: number;
}

/** Leaves out each split in turn, learns from the others and hears what was left out; splits run beside each other. */
export async function heldOut(splits: readonly number[], share = 1): Promise<HeldOut[]> {
  const left = [...splits];
  const lines: HeldOut[] = [];
  const runner = async (): Promise<void> => {
    for (let split = left.shift(); split !== undefined; split = left.shift()) lines.push(...(await inWorker({ split, share })));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runner));
  return lines.toSorted((one, other) => (one.utterance.id < other.utterance.id ? -1 : 1));
}

function inWorker(job: Job): Promise<HeldOut[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function runJob({ split, share }: Job): HeldOut[] {
  const corpus = readCorpus();
  const learnt = corpus.filter((utterance, index) => utterance.split !== split && (index * 0.618034) % 1 < share);
  const model = { ...buildModel(learningSamples(learnt), ''), calibration: {} };
  return corpus.filter((utterance) => utterance.split === split).map((utterance) => {
    const reading = reader.read(utterance.text);
    return { utterance, ...listen(model, featuresOfLine(utterance), reading), isStuffed: isStuffed(reading.tokens) };
  });
}

if (!isMainThread) parentPort!.postMessage(runJob(workerData as Job));
