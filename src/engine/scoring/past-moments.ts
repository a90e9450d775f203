import type { Conversation, Turn } from '#engine/conversation/conversation.ts';
import { isCounterproductive, type DialogueAct } from '#engine/dialogue-act.ts';
import type { Condition } from '#engine/scenario/condition.ts';
import { holds, overlaps, type Moment } from '#engine/scenario/holds.ts';
import { planOn } from '#engine/scenario/table.ts';
import type { TurnPattern } from './criterion.ts';

/** A turn with the moment in which its reply was given. */
export interface PastTurn {
  readonly turn: Turn;
  readonly moment: Moment;
}

/** Every turn of a transcript with the moment it was played in, rebuilt from the record. */
export function pastMoments(state: Conversation): PastTurn[] {
  const facts: string[] = state.facts.slice(0, state.facts.length - state.turns.reduce((sum, turn) => sum + turn.revealed.length, 0));
  const beats: string[] = [];
  const heard: (readonly DialogueAct[])[] = [];
  const done: Partial<Record<DialogueAct, number>> = {};
  let contacts = 0;
  return state.turns.map((turn) => {
    const moment: Moment = {
      stage: turn.stage, band: turn.band, turn: turn.turn, mood: turn.moodBefore, acts: turn.acts, cues: turn.cues,
      facts: [...facts], beats: [...beats], done: { ...done }, heard: [...heard],
      table: planOn(turn.table), promise: turn.promise, contacts,
    };
    facts.push(...turn.revealed);
    beats.push(...turn.beats);
    heard.push(turn.acts);
    for (const act of turn.acts) done[act] = (done[act] ?? 0) + 1;
    if (turn.contact) contacts += 1;
    return { turn, moment };
  });
}

export function matches(pattern: TurnPattern, past: PastTurn): boolean {
  const { acts, contact } = past.turn;
  return (
    overlaps(pattern.acts, acts) &&
    (pattern.contact === undefined || (contact !== null && pattern.contact.includes(contact.channel))) &&
    (pattern.with === undefined || pattern.with.every((act) => acts.includes(act))) &&
    (pattern.without === undefined || !overlaps(pattern.without, acts)) &&
    !(pattern.clean === true && acts.some(isCounterproductive)) &&
    fitsMoment(pattern.when, past)
  );
}

export function fitsMoment(when: Condition | undefined, past: PastTurn): boolean {
  return holds(when, past.moment);
}
