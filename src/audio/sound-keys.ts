/** Short sounds by what they mean; the files stand in assets/sounds. */
export const CUES = [
  'select', 'confirm', 'good-mark', 'mixed-mark', 'wrong-mark', 'page', 'end-good', 'end-bad', 'knock', 'door-open', 'phone-ring',
] as const;
export type SoundCue = (typeof CUES)[number];
