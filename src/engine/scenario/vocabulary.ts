/** Where the talk stands. `contact-planning` comes before the door opens, for customers who must first be reached. */
export const STAGES = ['contact-planning', 'opening', 'airing', 'exploring', 'negotiating', 'closing'] as const;
export type Stage = (typeof STAGES)[number];

/** The customer's mood as far as it decides what is said. */
export const MOODS = ['heated', 'guarded', 'open'] as const;
export type MoodBand = (typeof MOODS)[number];

/** What the customer's last words call for. Rubrics watch how each is met; strategies know those of their own type. */
export const CUES = [
  'provocation', 'venting', 'complaint', 'misfortune', 'tears', 'taunt', 'diversion', 'refusal', 'excuse', 'exit',
  'flattery', 'name-drop', 'condescension', 'plea-for-time', 'vague-promise', 'proposal', 'story', 'question',
  'dispute', 'vulnerability', 'despair', 'silence',
] as const;
export type Cue = (typeof CUES)[number];

/** Faces a customer can wear; each portrait folder holds one picture per expression. */
export const EXPRESSIONS = [
  'calm', 'warm', 'thoughtful', 'worried', 'sad', 'weeping', 'annoyed', 'angry', 'smug', 'wary', 'surprised', 'ashamed',
] as const;
export type Expression = (typeof EXPRESSIONS)[number];

/** Who speaks: the customer unless a line names somebody else at the scene. */
export const SPEAKERS = ['customer', 'employee', 'neighbour', 'narrator'] as const;
export type Speaker = (typeof SPEAKERS)[number];

export const CHANNELS = ['visit', 'phone', 'message'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How a talk can end. Only `holds` is good; `breaks` looks like success until the sequel. */
export const ENDING_KINDS = ['holds', 'breaks', 'postponed', 'broken-off', 'complaint'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];
