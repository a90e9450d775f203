/** Short sounds by what they mean; where each stands in its file says assets/sounds/sounds.json. */
export const CUES = [
  'select', 'confirm', 'good-mark', 'mixed-mark', 'wrong-mark', 'page', 'end-good', 'end-bad',
  'knock', 'door-open', 'door-shut', 'phone-ring', 'message', 'paper', 'pen', 'coins',
] as const;
export type SoundCue = (typeof CUES)[number];

/** What has a volume of its own. */
export const CHANNELS = ['ambience', 'voices', 'interface', 'music'] as const;
export type SoundChannel = (typeof CHANNELS)[number];
