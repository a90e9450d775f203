import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEARD_ACTS } from '#engine/understanding/model.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';

export const CORPUS = join(import.meta.dirname, '../../corpus');
export const CORPUS_LANGUAGES = ['zh-CN', 'en'] as const;
export type CorpusLanguage = (typeof CORPUS_LANGUAGES)[number];

/** Somebody who wrote lines, by the voice they were briefed with. */
export interface Writer {
  readonly id: string;
  readonly language: CorpusLanguage;
  readonly voice: string;
  /** The part of the corpus that is held out together: no model is judged by a writer it has learnt from. */
  readonly split: number;
}

/** A line as it was written, and what it does. */
export interface Utterance {
  readonly id: string;
  readonly language: CorpusLanguage;
  readonly writer: string;
  readonly split: number;
  readonly acts: readonly DialogueAct[];
  /** What the customer said just before; empty where the label does not need it. */
  readonly context: string;
  readonly text: string;
}

export function readWriters(folder = CORPUS): Writer[] {
  return JSON.parse(readFileSync(join(folder, 'writers.json'), 'utf8')) as Writer[];
}

/** Every line of every writer. @throws Error naming file and line of what cannot be read */
export function readCorpus(folder = CORPUS): Utterance[] {
  return readWriters(folder).flatMap((writer) => {
    const path = join(folder, writer.language, `${writer.id}.tsv`);
    const [head, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
    if (head !== 'acts\tcontext\ttext') throw new Error(`${path}: the first line must be acts, context, text.`);
    return lines.map((line, index) => utterance(writer, line, `${path}:${index + 2}`, index));
  });
}

function utterance({ id, language, split }: Writer, line: string, place: string, index: number): Utterance {
  const [acts, context, text, ...rest] = line.split('\t');
  if (text === undefined || text === '' || rest.length > 0) throw new Error(`${place}: a line is acts, context and text, parted by tabs.`);
  return { id: `${id}.${index + 1}`, language, writer: id, split, acts: acts === 'none' ? [] : acts!.split(',').map((act) => known(act, place)), context: context!, text };
}

function known(act: string, place: string): DialogueAct {
  if (!(HEARD_ACTS as readonly string[]).includes(act)) throw new Error(`${place}: there is no act "${act}".`);
  return act as DialogueAct;
}
