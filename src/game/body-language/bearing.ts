import type { Feelings } from './moment.ts';

/** How a mood carries a body. */
export interface Bearing {
  /** −1 draws back, 1 comes towards the player. */
  readonly lean: number;
  /** Breaths a minute. */
  readonly breath: number;
  /** Pixels of trembling; 0 for none. */
  readonly tremble: number;
  /** Drawing units by which the head sinks between the shoulders. */
  readonly sunk: number;
  /** Seconds between two blinks; a stare has few. */
  readonly blinkEvery: readonly [least: number, most: number];
}

/** Tension comes forward, breathes fast and stares; little trust keeps away; trust comes near and breathes slowly. */
export function bearingOf({ tension, trust }: Feelings): Bearing {
  const towards = (tension >= 60 ? 0.8 : 0) + (trust >= 55 ? 0.6 : 0);
  const away = trust < 20 && tension < 60 ? 0.8 : 0;
  return {
    lean: Math.min(1, towards) - away,
    breath: 12 + tension / 6,
    tremble: tension >= 75 ? (tension - 70) / 10 : 0,
    sunk: tension >= 60 ? 6 : trust >= 55 ? -2 : trust < 20 ? 4 : 0,
    blinkEvery: tension >= 70 ? [5, 9] : tension >= 40 ? [2.5, 5.5] : [2, 4.5],
  };
}
