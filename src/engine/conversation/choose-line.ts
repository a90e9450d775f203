import { leadingAct, type DialogueAct } from '#engine/dialogue-act.ts';
import { holds, overlaps, specificity, type Moment } from '#engine/scenario/holds.ts';
import type { Line } from '#engine/scenario/scenario.ts';
import type { Script } from '#engine/scenario/script.ts';
import { drawIndex, type Draw } from '#engine/seeded-random.ts';

/**
 * The customer's answer to the acts just heard: of the lines not yet said that fit the mood and the moment, the
 * most specific; equals are drawn. The leading act is answered first, then any other act heard. When every
 * fitting line has been said, a weary line stands in: it answers the repetition, not the act. Null if even
 * those are spent.
 */
export function chooseLine(script: Script, moment: Moment, said: readonly string[], random: number): Draw<Line | null> {
  const lead = leadingAct(moment.acts);
  const inOrder = lead === undefined ? [] : [lead, ...moment.acts.filter((act) => act !== lead)];
  for (const act of inOrder) {
    const best = mostSpecific(script.answersTo.get(act) ?? [], moment, said);
    if (best.length > 0) return pick(best, random);
  }
  const weary = mostSpecific(script.wearyLines, moment, said);
  return weary.length > 0 ? pick(weary, random) : { value: null, random };
}

/** What the customer says to talk that does nothing: one of the puzzled lines for the mood; when all are said, a weary one. */
export function choosePuzzled(script: Script, moment: Moment, said: readonly string[], random: number): Draw<Line | null> {
  const puzzled = mostSpecific(script.puzzledLines, moment, said);
  return puzzled.length > 0 ? pick(puzzled, random) : chooseLine(script, moment, said, random);
}

function mostSpecific(lines: readonly Line[], moment: Moment, said: readonly string[]): Line[] {
  let best: Line[] = [];
  let highest = -1;
  for (const line of lines) {
    if (said.includes(line.id) || !fitsMood(line, moment) || !holds(line.when, moment)) continue;
    const rank = 4 * specificity(line.when) + matched(line.acts, moment.acts) + (line.mood === undefined ? 0 : 1);
    if (rank > highest) {
      highest = rank;
      best = [];
    }
    if (rank === highest) best.push(line);
  }
  return best;
}

function fitsMood(line: Line, moment: Moment): boolean {
  return line.mood === undefined || overlaps(line.mood, [moment.band]);
}

function matched(acts: readonly DialogueAct[], heard: readonly DialogueAct[]): number {
  return acts.filter((act) => heard.includes(act)).length;
}

function pick(lines: readonly Line[], random: number): Draw<Line> {
  const drawn = drawIndex(random, lines.length);
  return { value: lines[drawn.value]!, random: drawn.random };
}
