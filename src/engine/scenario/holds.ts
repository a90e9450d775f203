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
  readonly done: Readonly<Partial<Record<DialogueAct, number>>>;
  /** Each turn's acts so far, for counting turns and not acts. */
  readonly heard: readonly (readonly DialogueAct[])[];
  readonly table: string | null;
  readonly promise: boolean;
  readonly contacts: number;
}

export function holds(when: Condition | undefined, moment: Moment): boolean {
  if (when === undefined) return true;
  return (
    (when.stage === undefined || when.stage.includes(moment.stage)) &&
    (when.mood === undefined || when.mood.includes(moment.band)) &&
    within(when.turn, moment.turn) &&
    within(when.tension, moment.mood.tension) &&
    within(when.trust, moment.mood.trust) &&
    within(when.commitment, moment.mood.commitment) &&
    (when.acts === undefined || overlaps(when.acts, moment.acts)) &&
    (when.notActs === undefined || !overlaps(when.notActs, moment.acts)) &&
    (when.cue === undefined || overlaps(when.cue, moment.cues)) &&
    (when.notCue === undefined || !overlaps(when.notCue, moment.cues)) &&
    (when.facts === undefined || when.facts.every((fact) => moment.facts.includes(fact))) &&
    (when.notFacts === undefined || !overlaps(when.notFacts, moment.facts)) &&
    (when.beats === undefined || when.beats.every((beat) => moment.beats.includes(beat))) &&
    (when.notBeats === undefined || !overlaps(when.notBeats, moment.beats)) &&
    (when.done === undefined || doneAsAsked(when.done, moment)) &&
    (when.doneAny === undefined || within(when.doneAny, turnsWithAny(when.doneAny.acts, moment.heard))) &&
    (when.table === undefined || tableAsAsked(when.table, moment.table)) &&
    (when.promise === undefined || when.promise === moment.promise) &&
    within(when.contacts, moment.contacts)
  );
}

/** How many things a condition asks for: the most specific fitting line or beat is chosen. */
export function specificity(when: Condition | undefined): number {
  return when === undefined ? 0 : Object.keys(when).length;
}

export function overlaps<T>(wanted: readonly T[], found: readonly T[]): boolean {
  for (const item of found) if (wanted.includes(item)) return true;
  return false;
}

function within(range: Range | undefined, value: number): boolean {
  if (range === undefined) return true;
  return (range.min === undefined || value >= range.min) && (range.max === undefined || value <= range.max);
}

function doneAsAsked(done: Partial<Record<DialogueAct, Range | undefined>>, moment: Moment): boolean {
  for (const act in done) {
    if (!within(done[act as DialogueAct], moment.done[act as DialogueAct] ?? 0)) return false;
  }
  return true;
}

function turnsWithAny(acts: readonly DialogueAct[], heard: Moment['heard']): number {
  let turns = 0;
  for (const turn of heard) if (overlaps(acts, turn)) turns += 1;
  return turns;
}

function tableAsAsked(wanted: boolean | readonly string[], table: string | null): boolean {
  return typeof wanted === 'boolean' ? wanted === (table !== null) : table !== null && wanted.includes(table);
}
