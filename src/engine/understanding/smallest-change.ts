import { isCounterproductive, type DialogueAct } from '#engine/dialogue-act.ts';
import { understand, type Ear, type Moment } from './understand.ts';

/** Words that would have been heard as an act that the moment called for. */
export interface SmallestChange {
  readonly act: DialogueAct;
  /** What is to be added to what was typed, or to be said instead of it. */
  readonly words: string;
  readonly isInstead: boolean;
}

/**
 * The smallest change to a typed reply by which a missed act would have been heard: of short clauses that do such an act, the shortest
 * that, added to the reply or else said in its place, is heard so by the same model, with nothing harmful beside it. Tried, not
 * guessed; null where none helps.
 */
export function smallestChange(ear: Ear, typed: string, moment: Moment, wanted: readonly DialogueAct[], clauses: (act: DialogueAct) => readonly string[]): SmallestChange | null {
  const tries = wanted.flatMap((act) => clauses(act).map((words) => ({ act, words }))).toSorted((one, other) => one.words.length - other.words.length);
  for (const isInstead of [false, true]) {
    const found = tries.find(({ act, words }) => isHeard(ear, isInstead ? words : joined(typed, words), moment, act));
    if (found !== undefined) return { ...found, isInstead };
  }
  return null;
}

function isHeard(ear: Ear, text: string, moment: Moment, act: DialogueAct): boolean {
  const { outcome, acts } = understand(ear, text, moment);
  return outcome === 'heard' && acts.some((heard) => heard.act === act) && !acts.some((heard) => isCounterproductive(heard.act));
}

function joined(typed: string, words: string): string {
  const isChinese = /\p{Script=Han}/u.test(words);
  const ends = /[.!?。！？…]\s*$/.test(typed);
  return isChinese ? `${typed}${ends ? '' : '。'}${words}` : `${typed.trimEnd()}${ends ? '' : '.'} ${words}`;
}
