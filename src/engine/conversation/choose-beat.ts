import { holds, type Moment } from '#engine/scenario/holds.ts';
import type { Beat } from '#engine/scenario/scenario.ts';
import { drawIndex, type Draw } from '#engine/seeded-random.ts';

/** The story moment that is due: of the beats whose condition holds, one of the highest priority, drawn by the seed. */
export function chooseBeat(beats: readonly Beat[], moment: Moment, random: number): Draw<Beat | null> {
  let due: Beat[] = [];
  let highest = -Infinity;
  for (const beat of beats) {
    const priority = beat.priority ?? 0;
    if (priority < highest || moment.beats.includes(beat.id) || !holds(beat.when, moment)) continue;
    if (priority > highest) {
      highest = priority;
      due = [];
    }
    due.push(beat);
  }
  if (due.length === 0) return { value: null, random };
  const drawn = drawIndex(random, due.length);
  return { value: due[drawn.value]!, random: drawn.random };
}
