import { isCounterproductive, leadingAct } from '#engine/dialogue-act.ts';
import { overlaps } from '#engine/scenario/holds.ts';
import type { Cue } from '#engine/scenario/vocabulary.ts';
import type { Criterion, CriterionPart } from './criterion.ts';
import { fitsMoment, matches, type PastTurn } from './past-moments.ts';

/** A point won or lost: in which turn, by how much, and which part of the criterion says why. */
export interface Evidence {
  readonly turn: number;
  /** The part or cost of the criterion that gives the reason. */
  readonly why: string;
  /** Points won, or lost if negative. */
  readonly points: number;
}

export interface CriterionScore {
  readonly id: string;
  readonly points: number;
  readonly of: number;
  readonly evidence: readonly Evidence[];
  /** Parts that earned less than they could. */
  readonly missed: readonly string[];
}

/** Scores one criterion over a transcript. Points are whole and between 0 and the weight. */
export function scoreCriterion(criterion: Criterion, past: readonly PastTurn[]): CriterionScore {
  const earned = criterion.parts.map((part) => ({ part, evidence: evidenceFor(part, past) }));
  const evidence = earned.flatMap((one) => one.evidence);
  for (const cost of criterion.costs ?? []) {
    for (const one of past) {
      if (matches(cost, one)) evidence.push({ turn: one.turn.turn, why: cost.id, points: -cost.points });
    }
  }
  const sum = evidence.reduce((total, one) => total + one.points, 0);
  return {
    id: criterion.id,
    points: Math.max(0, Math.min(criterion.weight, Math.round(sum))),
    of: criterion.weight,
    evidence: evidence.toSorted((one, other) => one.turn - other.turn),
    missed: earned.filter((one) => sumOf(one.evidence) < one.part.points - 0.5).map((one) => one.part.id),
  };
}

function evidenceFor(part: CriterionPart, past: readonly PastTurn[]): Evidence[] {
  switch (part.kind) {
    case 'eventually': return eventually(part, past);
    case 'in-answer': return inAnswer(part, past);
    case 'only-when': return onlyWhen(part, past);
  }
}

function eventually(part: CriterionPart & { kind: 'eventually' }, past: readonly PastTurn[]): Evidence[] {
  const times = part.times ?? 1;
  const until = part.before === undefined ? -1 : past.findIndex((one) => matches(part.before!, one));
  const from = part.after === undefined ? 0 : past.findIndex((one) => matches(part.after!, one)) + 1;
  if (part.after !== undefined && from === 0) return [];
  const span = past.slice(from, until === -1 ? past.length : until);
  const matching = span.filter((one) => matches(part, one));
  const found = (part.varied === true ? matching.filter(isNewPartOfDay) : matching).slice(0, times);
  return found.map((one) => ({ turn: one.turn.turn, why: part.id, points: part.points / times }));
}

function inAnswer(part: CriterionPart & { kind: 'in-answer' }, past: readonly PastTurn[]): Evidence[] {
  const occasions = past.flatMap((one, index) => (overlaps<Cue>(part.cue, one.turn.cues) ? [index] : []));
  const share = part.points / Math.max(part.expect, occasions.length);
  return occasions.flatMap((index) => {
    const answers = past.slice(index, index + (part.within ?? 1));
    const spoiled = answers.some(({ turn: { acts } }) =>
      (part.without !== undefined && overlaps(part.without, acts)) || (part.clean === true && acts.some(isCounterproductive)));
    const answer = answers.find((one, place) =>
      overlaps(part.acts, one.turn.acts) &&
      (part.preceded === undefined || answers.slice(0, place + 1).some((past) => overlaps(part.preceded!, past.turn.acts))) &&
      !(part.fresh === true && leadingAct(one.turn.acts) === leadingAct(past[index + place - 1]?.turn.acts ?? [])));
    return answer === undefined || spoiled ? [] : [{ turn: answer.turn.turn, why: part.id, points: share }];
  });
}

function onlyWhen(part: CriterionPart & { kind: 'only-when' }, past: readonly PastTurn[]): Evidence[] {
  const uses = past.filter((one) => overlaps(part.acts, one.turn.acts));
  const right = uses.find((one) => fitsMoment(part.when, one));
  if (right === undefined) return [];
  const evidence: Evidence[] = [{ turn: right.turn.turn, why: part.id, points: part.points }];
  let left = part.points;
  for (const wrong of uses.filter((one) => !fitsMoment(part.when, one))) {
    const lost = Math.min(left, (part.points * part.cost) / 100);
    left -= lost;
    evidence.push({ turn: wrong.turn.turn, why: part.id, points: -lost });
  }
  return evidence;
}

function isNewPartOfDay(one: PastTurn, index: number, all: readonly PastTurn[]): boolean {
  return all.findIndex((other) => partOfDay(other) === partOfDay(one)) === index;
}

/** Morning, midday, afternoon, evening: parts of a shop's day that find different people in. */
function partOfDay(one: PastTurn): number {
  const time = one.turn.contact?.time ?? '';
  return ['11:00', '14:00', '18:00'].filter((border) => time >= border).length;
}

function sumOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, one) => sum + one.points, 0);
}
