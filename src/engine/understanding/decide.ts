import { COSTLY_ACTS, isCounterproductive, leadingAct, MOST_ACTS, type DialogueAct } from '#engine/dialogue-act.ts';

/** Confidence from which an act is heard outright; an act that can cost points needs more. */
const HEARD_FROM = 0.45;
const COSTLY_FROM = 0.8;
/** Beside an act heard outright, others are heard from here on. */
const BESIDE_FROM = 0.65;
/** Below this an act is not even asked about. */
const ASKED_FROM = 0.08;
const ASKED_BESIDE_FROM = 0.3;

/** An act that may have been done. */
export interface Candidate {
  readonly act: DialogueAct;
  /** 0–1 */
  readonly confidence: number;
  /** Its words are denied or quoted. */
  readonly isTakenBack: boolean;
}

/** What follows from what may have been done. */
export interface Decision {
  readonly outcome: 'heard' | 'did-you-mean' | 'rephrase';
  /** Heard outright, the leading act first. */
  readonly heard: readonly Candidate[];
  /** To be asked about before it counts, likeliest first. */
  readonly asked: readonly DialogueAct[];
}

/**
 * Heard outright, asked about, or neither. An uncertain act never costs points: one that could is asked about first, unless there is
 * no doubt and it is neither denied nor quoted.
 */
export function decide(candidates: readonly Candidate[]): Decision {
  const likely = candidates.filter(({ confidence }) => confidence >= ASKED_FROM).toSorted((one, other) => other.confidence - one.confidence);
  const outright = likely.filter(isOutright);
  const surest = likely[0];
  const doubtful = likely.filter((one) => COSTLY_ACTS.has(one.act) && !isOutright(one) && !one.isTakenBack && one.confidence >= askedFrom(outright));
  if (outright.length > 0 && doubtful.length === 0) {
    const beside = likely.filter((one) => isOutright(one) || (one.confidence >= BESIDE_FROM && !isCounterproductive(one.act)));
    return { outcome: 'heard', heard: inOrder(beside.slice(0, MOST_ACTS)), asked: [] };
  }
  if (surest === undefined) return { outcome: 'rephrase', heard: [], asked: [] };
  const asked = [...doubtful, ...likely.filter((one) => !doubtful.includes(one))].slice(0, MOST_ACTS);
  return { outcome: 'did-you-mean', heard: [], asked: asked.toSorted((one, other) => other.confidence - one.confidence).map(({ act }) => act) };
}

function isOutright({ act, confidence, isTakenBack }: Candidate): boolean {
  return COSTLY_ACTS.has(act) ? confidence >= COSTLY_FROM && !isTakenBack : confidence >= HEARD_FROM;
}

/** Beside something heard outright, a doubtful act must be likelier to be asked about. */
function askedFrom(outright: readonly Candidate[]): number {
  return outright.length === 0 ? ASKED_FROM : ASKED_BESIDE_FROM;
}

/** The act that the customer answers comes first. */
function inOrder(heard: readonly Candidate[]): Candidate[] {
  const lead = leadingAct(heard.map(({ act }) => act));
  return heard.toSorted((one, other) => (other.act === lead ? 1 : 0) - (one.act === lead ? 1 : 0));
}
