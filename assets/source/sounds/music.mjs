// The few notes of the game, on one string: [beat, half-tones above the string, loudness]. A beat is 0.42 s.
// Each door has its own; a talk that ended well or badly has one each. All stay within one pentatonic scale (0 2 4 7 9).
export const MOTIFS = {
  street: [[0, 0, 0.8], [1.5, 4, 0.6], [3, 7, 0.5]],
  provocative: [[0, 0, 1], [1, 0, 0.8], [1.5, 7, 0.8], [3, 4, 0.5]],
  evasive: [[0, 9, 0.6], [1.5, 7, 0.5], [2.5, 4, 0.4], [4.5, 9, 0.25]],
  victim: [[0, 4, 0.7], [2, 2, 0.55], [4, -3, 0.5]],
  overconfident: [[0, 4, 0.8], [0.5, 7, 0.8], [1, 12, 0.8], [3, 9, 0.5]],
  stubborn: [[0, -5, 0.9], [2, -5, 0.7], [4, 0, 0.5]],
  sophisticated: [[0, 7, 0.7], [1, 9, 0.5], [2.5, 4, 0.6], [4, 2, 0.5], [5.5, 0, 0.4]],
  promiser: [[0, 2, 0.7], [0.5, 4, 0.7], [1, 7, 0.7], [1.5, 9, 0.6], [3.5, 2, 0.35]],
  'ended-well': [[0, 0, 0.7], [1, 4, 0.65], [2, 7, 0.65], [3.5, 9, 0.5], [5, 12, 0.45]],
  'ended-badly': [[0, 7, 0.6], [1.5, 4, 0.5], [3, 2, 0.5], [5, -3, 0.45]],
};
