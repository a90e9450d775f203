import type { DialogueAct } from '#engine/dialogue-act.ts';
import { GRAVE_ACTS } from '#engine/dialogue-act.ts';
import { decide, type Decision } from '#engine/understanding/decide.ts';
import { candidatesOf } from '#engine/understanding/understand.ts';
import { calibrate } from './calibrate.ts';
import type { HeldOut } from './held-out.ts';
import { calibrationError, ratesOf, type Judged } from './metrics.ts';

/** The acts that break law or duty: what may be charged only without doubt. */
export const VIOLATIONS: readonly DialogueAct[] = [...GRAVE_ACTS, 'overpromise'];
/** For tables of F1: an act counts as heard from this confidence on, in every language. */
const HEARD_FOR_F1 = 0.35;

/** A held-out line with confidences and with what would follow from it in play. */
export interface Decided {
  readonly line: HeldOut;
  readonly confidences: readonly { readonly act: DialogueAct; readonly confidence: number }[];
  readonly decision: Decision;
}

/** Each split is judged by a calibration that has not seen it. */
export function decideAll(lines: readonly HeldOut[], language: string): Decided[] {
  const splits = [...new Set(lines.map(({ utterance }) => utterance.split))];
  return splits.flatMap((split) => {
    const calibration = { [language]: calibrate(lines.filter(({ utterance }) => utterance.split !== split)) };
    return lines.filter(({ utterance }) => utterance.split === split).map((line): Decided => {
      const confidences = candidatesOf({ calibration }, language, line);
      return { line, confidences, decision: line.isStuffed ? { outcome: 'rephrase', heard: [], asked: [] } : decide(confidences) };
    });
  });
}

/** What is heard and wanted, for F1. */
export function judgedOf({ line: { utterance }, confidences }: Decided): Judged {
  return { wanted: utterance.acts, heard: confidences.filter(({ confidence }) => confidence >= HEARD_FOR_F1).map(({ act }) => act) };
}

/** What the player would meet, in shares of lines. */
export interface Outcomes {
  /** Heard outright: of all lines, and of those that do something. */
  readonly heard: number;
  readonly heardOfActs: number;
  /** Heard outright and the act that leads is none of the line's: of all lines. */
  readonly silentlyWrong: number;
  /** Heard outright with any act that is none of the line's. */
  readonly anyWrong: number;
  readonly asked: number;
  /** Of those asked about, the right act among the chips. */
  readonly chipsRight: number;
  readonly rephrase: number;
  /** Lines that do nothing and are heard outright as something. */
  readonly noneHeard: number;
  readonly calibrationError: number;
  /** Violations charged outright, and heard or asked about. */
  readonly violationPrecision: number;
  readonly violationRecall: number;
  readonly violationRecallOutright: number;
}

export function outcomesOf(all: readonly Decided[]): Outcomes {
  const share = (some: readonly unknown[], of: readonly unknown[] = all): number => some.length / Math.max(1, of.length);
  const wanted = ({ line }: Decided): readonly DialogueAct[] => line.utterance.acts;
  const heardActs = ({ decision }: Decided): DialogueAct[] => decision.heard.map(({ act }) => act);
  const heard = all.filter(({ decision }) => decision.outcome === 'heard');
  const asked = all.filter(({ decision }) => decision.outcome === 'did-you-mean');
  const doing = all.filter((one) => wanted(one).length > 0);
  const nothing = all.filter((one) => wanted(one).length === 0);
  const outright = all.map((one): Judged => ({ wanted: wanted(one), heard: heardActs(one) }));
  const honest = all.map((one): Judged => ({ wanted: wanted(one), heard: [...heardActs(one), ...one.decision.asked.filter((act) => wanted(one).includes(act))] }));
  return {
    heard: share(heard), heardOfActs: share(heard.filter((one) => wanted(one).length > 0), doing),
    silentlyWrong: share(heard.filter((one) => !wanted(one).includes(heardActs(one)[0]!))),
    anyWrong: share(heard.filter((one) => heardActs(one).some((act) => !wanted(one).includes(act)))),
    asked: share(asked), chipsRight: share(asked.filter((one) => one.decision.asked.some((act) => wanted(one).includes(act))), asked),
    rephrase: share(all.filter(({ decision }) => decision.outcome === 'rephrase')),
    noneHeard: share(heard.filter((one) => wanted(one).length === 0), nothing),
    calibrationError: calibrationError(all.flatMap((one) => one.confidences.filter(({ confidence }) => confidence > 0.05).map(({ act, confidence }) => ({ confidence, isRight: wanted(one).includes(act) })))),
    violationPrecision: ratesOf(outright, VIOLATIONS).precision, violationRecall: ratesOf(honest, VIOLATIONS).recall, violationRecallOutright: ratesOf(outright, VIOLATIONS).recall,
  };
}
