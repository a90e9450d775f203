import type { Conversation, Mood } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { Line, Scenario } from '#engine/scenario/scenario.ts';
import { MOODS, type MoodBand } from '#engine/scenario/vocabulary.ts';

const STATES_TRIED = 150;
/** An act with several lines in a mood is said so often that each gets its turn. */
const TIMES_SAID = 6;

/** Looks for a line over acts and moods: whether somebody at one of these moments, in a mood that fits, says it when its acts are heard. */
export function searchLine(scenario: Scenario, line: Line, states: readonly Conversation[]): boolean {
  const step = Math.max(1, Math.floor(states.length / STATES_TRIED));
  for (let index = 0; index < states.length; index += step) {
    for (const band of line.mood ?? MOODS) {
      for (const acts of waysToCall(line)) {
        if (isSaid(scenario, line, { ...states[index]!, mood: moodIn(scenario, band, states[index]!.mood) }, acts)) return true;
      }
    }
  }
  return false;
}

function waysToCall(line: Line): DialogueAct[][] {
  if (line.puzzled === true) return [[]];
  return line.acts.length === 0 ? [['reflect'], ['demand']] : [...line.acts.map((act) => [act]), line.acts];
}

function isSaid(scenario: Scenario, line: Line, from: Conversation, acts: readonly DialogueAct[]): boolean {
  let state = from;
  for (let times = 0; times < TIMES_SAID && state.ending === null; times += 1) {
    state = { ...reply(scenario, state, { acts }).state, mood: from.mood };
    if (state.said.includes(line.id)) return true;
  }
  return false;
}

/** A mood of that band, with the commitment of the moment. */
function moodIn(scenario: Scenario, band: MoodBand, { commitment }: Mood): Mood {
  const { heatedFrom, openBelow, openTrust } = scenario.temperament;
  if (band === 'heated') return { tension: Math.min(100, heatedFrom + 5), trust: 30, commitment };
  if (band === 'open') return { tension: Math.max(0, openBelow - 10), trust: Math.min(100, openTrust + 10), commitment };
  return { tension: Math.floor((heatedFrom + openBelow) / 2), trust: Math.max(0, openTrust - 10), commitment };
}
