import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { Condition, Range } from './condition.ts';
import type { Cue, MoodBand, Stage } from './vocabulary.ts';

/** What a condition is asked of: the conversation at one moment. */
export interface Moment {
  readonly stage: Stage;
  readonly band: MoodBand;
  readonly turn: number;
  readonly mood: { readonly tension: number; readonly trust: number; readonly commitment: number };
  readonly acts: readonly DialogueAct[];
  readonly cues: readonly Cue[];
  readonly facts: readonly string[];
  readonly beats: readonly string[];
  /** In how many turns each act has been heard so far. */
  readonly done: Readonly<Partial<Record<DialogueAct, number>>>;
  /** Each turn's acts so far, for counting turns and not acts. */
  readonly heard: readonly (readonly DialogueAct[])[];
  readonly table: string | null;
  readonly promise: boolean;
  readonly contacts: number;
}

export type Test = (moment: Moment) => boolean;

/** How each key of a condition is tested. */
const TESTS: { readonly [Key in keyof Condition]-?: (wanted: NonNullable<Condition[Key]>) => Test } = {
  stage: (stages) => (moment) => stages.includes(moment.stage),
  mood: (moods) => (moment) => moods.includes(moment.band),
  turn: (range) => (moment) => within(range, moment.turn),
  tension: (range) => (moment) => within(range, moment.mood.tension),
  trust: (range) => (moment) => within(range, moment.mood.trust),
  commitment: (range) => (moment) => within(range, moment.mood.commitment),
  acts: (acts) => (moment) => overlaps(acts, moment.acts),
  notActs: (acts) => (moment) => !overlaps(acts, moment.acts),
  cue: (cues) => (moment) => overlaps(cues, moment.cues),
  notCue: (cues) => (moment) => !overlaps(cues, moment.cues),
  facts: (facts) => (moment) => facts.every((fact) => moment.facts.includes(fact)),
  notFacts: (facts) => (moment) => !overlaps(facts, moment.facts),
  beats: (beats) => (moment) => beats.every((beat) => moment.beats.includes(beat)),
  notBeats: (beats) => (moment) => !overlaps(beats, moment.beats),
  done: (ranges) => {
    const asked = Object.entries(ranges) as [DialogueAct, Range][];
    return (moment) => asked.every(([act, range]) => within(range, moment.done[act] ?? 0));
  },
  doneAny: (range) => (moment) => within(range, turnsWithAny(range.acts, moment.heard)),
  table: (wanted) => (moment) =>
    typeof wanted === 'boolean' ? wanted === (moment.table !== null) : moment.table !== null && wanted.includes(moment.table),
  promise: (wanted) => (moment) => wanted === moment.promise,
  contacts: (range) => (moment) => within(range, moment.contacts),
};

const tests = new WeakMap<Condition, Test>();

/** Whether every key given holds. Each condition is made into one test once. */
export function holds(when: Condition | undefined, moment: Moment): boolean {
  if (when === undefined) return true;
  let test = tests.get(when);
  if (test === undefined) tests.set(when, (test = testOf(when)));
  return test(moment);
}

/** A condition as one test, for what is asked very often; `known` are keys that hold wherever it is asked. */
export function testOf(when: Condition | undefined, known: readonly (keyof Condition)[] = []): Test {
  const keys = (Object.keys(when ?? {}) as (keyof Condition)[]).filter((key) => when![key] !== undefined && !known.includes(key));
  const asked = keys.map((key) => (TESTS[key] as (wanted: unknown) => Test)(when![key]));
  return (moment) => {
    for (const test of asked) if (!test(moment)) return false;
    return true;
  };
}

/** How many things a condition asks for: the most specific fitting line or beat is chosen. */
export function specificity(when: Condition | undefined): number {
  return when === undefined ? 0 : Object.keys(when).length;
}

export function overlaps<T>(wanted: readonly T[], found: readonly T[]): boolean {
  for (const item of found) if (wanted.includes(item)) return true;
  return false;
}

function within(range: Range, value: number): boolean {
  return (range.min === undefined || value >= range.min) && (range.max === undefined || value <= range.max);
}

function turnsWithAny(acts: readonly DialogueAct[], heard: Moment['heard']): number {
  let turns = 0;
  for (const turn of heard) if (overlaps(acts, turn)) turns += 1;
  return turns;
}
