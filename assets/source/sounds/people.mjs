/**
 * Whose voice is how. f0: pitch in hertz; size: of the throat, 1 a tall man's, 1.2 a small woman's; seconds: a usual syllable; breath, rough: 0–1;
 * open: part of a pulse in which the glottis is open; bright: nothing above, in hertz; pace: syllables follow each other so much faster than usual.
 */
export const PEOPLE = {
  provocative: { f0: 118, size: 1, seconds: 0.165, breath: 0.03, rough: 0.05, open: 0.62, bright: 3600, pace: 1.08 },
  evasive: { f0: 134, size: 1.03, seconds: 0.15, breath: 0.07, rough: 0.015, open: 0.55, bright: 2900, pace: 1.06 },
  victim: { f0: 204, size: 1.16, seconds: 0.19, breath: 0.11, rough: 0.02, open: 0.5, bright: 2700, pace: 0.9 },
  overconfident: { f0: 216, size: 1.17, seconds: 0.15, breath: 0.025, rough: 0.008, open: 0.62, bright: 3800, pace: 1.08 },
  stubborn: { f0: 98, size: 0.96, seconds: 0.2, breath: 0.06, rough: 0.06, open: 0.55, bright: 2700, pace: 0.84 },
  sophisticated: { f0: 112, size: 0.98, seconds: 0.185, breath: 0.04, rough: 0.008, open: 0.52, bright: 3000, pace: 0.9 },
  promiser: { f0: 146, size: 1.04, seconds: 0.14, breath: 0.03, rough: 0.01, open: 0.6, bright: 3500, pace: 1.16 },
  employee: { f0: 232, size: 1.2, seconds: 0.14, breath: 0.06, rough: 0.008, open: 0.55, bright: 3400, pace: 1.1 },
  neighbour: { f0: 186, size: 1.13, seconds: 0.175, breath: 0.07, rough: 0.04, open: 0.52, bright: 2800, pace: 1 },
};
