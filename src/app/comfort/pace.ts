import type { TalkStage } from '../talk/steps.ts';
import type { TextSpeed } from './comfort.ts';

/** A line's time on stage, as a share of the usual one. */
const SHARES: Readonly<Record<TextSpeed, number>> = { usual: 1, slow: 2.2, instant: 0 };
/** As long as a browser's timer can wait: until the talk is hurried on. */
const UNTIL_HURRIED_MS = 2 ** 31 - 1;

/** The pace of one talk. */
export interface Pace {
  /** From the next step on everything waits: what would be seen or heard is kept for later. */
  hold(): void;
  /** Shows what waited, in its order; a line that waited gets its whole time. */
  goOn(): void;
  /** Gives the stage back as it was. What still waits is not shown any more. */
  release(): void;
}

/**
 * Keeps the talk's pace where its steps meet the stage: lines take as long as `speed` says, or wait while held.
 * @param hurry cuts the talk's present step short
 */
export function keepPace(stage: TalkStage, hurry: () => void, speed: () => TextSpeed): Pace {
  const usual: TalkStage = { ...stage };
  const waiting: (() => void)[] = [];
  let isHeld = false;
  let lateLine: ReturnType<typeof setTimeout> | undefined;
  const speak: TalkStage['speak'] = (said, tension) => usual.speak(said, tension) * SHARES[speed()];
  const inTime = <Given extends unknown[]>(act: (...given: Given) => void) => (...given: Given): void => {
    if (isHeld) waiting.push(() => act(...given));
    else act(...given);
  };
  Object.assign(stage, {
    face: inTime(usual.face),
    feel: inTime(usual.feel),
    contact: inTime(usual.contact),
    mark: inTime(usual.mark),
    ended: inTime(usual.ended),
    speak: (said, tension) => {
      if (!isHeld) return speak(said, tension);
      waiting.push(() => {
        lateLine = setTimeout(hurry, speak(said, tension));
      });
      return UNTIL_HURRIED_MS;
    },
    hush: () => {
      clearTimeout(lateLine);
      usual.hush();
    },
  } satisfies TalkStage);
  return {
    hold: () => {
      isHeld = true;
    },
    goOn: () => {
      isHeld = false;
      for (const act of waiting.splice(0)) act();
    },
    release: () => {
      waiting.length = 0;
      clearTimeout(lateLine);
      Object.assign(stage, usual);
    },
  };
}
