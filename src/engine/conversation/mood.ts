import { leadingAct, type DialogueAct } from '#engine/dialogue-act.ts';
import { overlaps } from '#engine/scenario/holds.ts';
import type { MoodShift, Temperament } from '#engine/scenario/scenario.ts';
import type { Cue, MoodBand } from '#engine/scenario/vocabulary.ts';
import type { Mood } from './conversation.ts';
import { USUAL_REACTIONS } from './usual-reactions.ts';

/** Heated, guarded or open: as much of a mood as decides which lines fit. */
export function moodBand(mood: Mood, temperament: Temperament): MoodBand {
  if (mood.tension >= temperament.heatedFrom) return 'heated';
  return mood.tension < temperament.openBelow && mood.trust >= temperament.openTrust ? 'open' : 'guarded';
}

/** How this person takes these acts in this mood. A second and third act weigh half as much as the leading one. */
export function reactionTo(
  acts: readonly DialogueAct[],
  before: { readonly band: MoodBand; readonly cues: readonly Cue[]; readonly previousActs: readonly DialogueAct[] },
  temperament: Temperament,
): MoodShift {
  const lead = leadingAct(acts);
  const shift: [number, number, number] = [0, 0, 0];
  for (const act of acts) {
    const reaction = temperament[before.band]?.[act] ?? temperament.always?.[act] ?? USUAL_REACTIONS[act];
    const share = act === lead ? 1 : 0.5;
    for (let index = 0; index < 3; index += 1) shift[index]! += Math.trunc(reaction[index]! * share);
  }
  for (const answer of temperament.answers ?? []) {
    if (overlaps(answer.cue, before.cues) && overlaps(answer.acts, acts)) addTo(shift, answer.shift);
  }
  if (temperament.repeated && lead !== undefined && leadingAct(before.previousActs) === lead) addTo(shift, temperament.repeated);
  return shift;
}

export function shifted(mood: Mood, shift: MoodShift): Mood {
  return {
    tension: clamp(mood.tension + shift[0]),
    trust: clamp(mood.trust + shift[1]),
    commitment: clamp(mood.commitment + shift[2]),
  };
}

function addTo(sum: [number, number, number], shift: MoodShift): void {
  for (let index = 0; index < 3; index += 1) sum[index]! += shift[index]!;
}

function clamp(value: number): number {
  return Math.max(0, Math.min(100, value));
}
