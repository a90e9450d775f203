import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { Moment } from '#engine/scenario/holds.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { planOn } from '#engine/scenario/table.ts';
import type { Conversation } from './conversation.ts';
import { moodBand } from './mood.ts';

/** The conversation as conditions see it, before the next reply is heard. */
export function momentOf(scenario: Scenario, state: Conversation): Moment {
  const done: Partial<Record<DialogueAct, number>> = {};
  const heard: (readonly DialogueAct[])[] = [];
  let contacts = 0;
  for (const turn of state.turns) {
    heard.push(turn.acts);
    for (const act of turn.acts) done[act] = (done[act] ?? 0) + 1;
    if (turn.contact) contacts += 1;
  }
  return {
    stage: state.stage,
    band: moodBand(state.mood, scenario.temperament),
    turn: state.turn,
    mood: state.mood,
    acts: state.turns.at(-1)?.acts ?? [],
    cues: state.cues,
    facts: state.facts,
    beats: state.beats,
    done,
    heard,
    table: planOn(state.table),
    promise: state.promise !== null,
    contacts,
  };
}
