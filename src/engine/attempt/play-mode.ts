/** How much the player is told while playing; the conversation itself is the same. */
export const PLAY_MODES = ['learn', 'practise', 'exam'] as const;
export type PlayMode = (typeof PLAY_MODES)[number];
