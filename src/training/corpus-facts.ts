import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HEARD_ACTS } from '#engine/understanding/model.ts';
import { CORPUS, type CorpusLanguage, type Utterance } from './corpus.ts';
import { kappa } from './metrics.ts';

/** Lines from which on a pair counts as nearly the same: the share of their three-letter runs. */
export const NEAR_DUPLICATE = 0.6;

/** Runs of three Chinese characters or four letters, spaces and marks left out: what near-duplicates share. */
export function runsOf(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/[\s\p{P}]+/gu, '');
  const length = /\p{Script=Han}/u.test(plain) ? 3 : 4;
  return new Set(Array.from({ length: Math.max(1, plain.length - length + 1) }, (_, index) => plain.slice(index, index + length)));
}

export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const run of one) if (other.has(run)) shared += 1;
  return shared / (one.size + other.size - shared);
}

/**
 * Pairs of lines that are nearly the same. Of two such lines each has at least one of its rarest runs in common with the other, so only
 * those are looked up (prefix filtering; Chaudhuri, Ganti, Kaushik, ICDE 2006).
 */
export function nearDuplicates(lines: readonly Utterance[]): [one: Utterance, other: Utterance][] {
  const all = lines.map(({ text }) => runsOf(text));
  const frequency = new Map<string, number>();
  for (const runs of all) for (const run of runs) frequency.set(run, (frequency.get(run) ?? 0) + 1);
  const having = new Map<string, number[]>();
  return all.flatMap((runs, index) => {
    const rarest = [...runs].toSorted((one, other) => frequency.get(one)! - frequency.get(other)!).slice(0, runs.size - Math.ceil(NEAR_DUPLICATE * runs.size) + 1);
    const candidates = new Set(rarest.flatMap((run) => having.get(run) ?? []));
    for (const run of rarest) having.set(run, [...(having.get(run) ?? []), index]);
    return [...candidates].filter((other) => similarity(runs, all[other]!) > NEAR_DUPLICATE).map((other): [Utterance, Utterance] => [lines[other]!, lines[index]!]);
  });
}

/** The nearest line shares one of so many rarest runs. */
const RAREST = 8;

/** For each writer, how near their lines come to the nearest of anybody else's: the mean, 0–1. */
export function nearness(lines: readonly Utterance[]): ReadonlyMap<string, number> {
  const all = lines.map((line) => ({ line, runs: runsOf(line.text) }));
  const having = new Map<string, number[]>();
  all.forEach(({ runs }, index) => {
    for (const run of runs) {
      const known = having.get(run);
      if (known === undefined) having.set(run, [index]);
      else known.push(index);
    }
  });
  const sums = new Map<string, { sum: number; count: number }>();
  all.forEach(({ line, runs }, index) => {
    if (index % 10 !== 0) return; // every tenth line tells enough
    const rarest = [...runs].toSorted((one, other) => having.get(one)!.length - having.get(other)!.length).slice(0, RAREST);
    const candidates = new Set(rarest.flatMap((run) => having.get(run)!.slice(0, 300)));
    const best = [...candidates].reduce((highest, other) => (all[other]!.line.writer === line.writer ? highest : Math.max(highest, similarity(runs, all[other]!.runs))), 0);
    const known = sums.get(line.writer) ?? { sum: 0, count: 0 };
    sums.set(line.writer, { sum: known.sum + best, count: known.count + 1 });
  });
  return new Map([...sums].map(([writer, { sum, count }]) => [writer, sum / count]));
}

/** Agreement of the two raters for each act, and their mean agreement with the writers. */
export function agreement(language: CorpusLanguage, lines: readonly Utterance[]): { readonly byAct: ReadonlyMap<string, number>; readonly raters: number; readonly writers: number } {
  const byId = new Map(lines.map((line) => [line.id, line.acts as readonly string[]]));
  const rated = readFileSync(join(CORPUS, 'ratings', `${language}.tsv`), 'utf8').trimEnd().split('\n').slice(1).map((row) => {
    const [id, one, other] = row.split('\t') as [string, string, string];
    return { written: byId.get(id)!, one: one.split(','), other: other.split(',') };
  });
  const between = (first: 'written' | 'one', second: 'one' | 'other', act: string): number => kappa(rated.map((row) => row[first].includes(act)), rated.map((row) => row[second].includes(act)));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const byAct = new Map(HEARD_ACTS.map((act) => [act as string, between('one', 'other', act)]));
  return { byAct, raters: mean([...byAct.values()]), writers: mean(HEARD_ACTS.flatMap((act) => [between('written', 'one', act), between('written', 'other', act)])) };
}
