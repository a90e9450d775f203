import type { EndingKind, Expression, MoodBand } from '#engine/scenario/vocabulary.ts';

/** 0–100 each. */
export interface Feelings {
  readonly tension: number;
  readonly trust: number;
  readonly commitment: number;
}

/** What is going on for somebody on stage, as far as their body answers to it. */
export interface BodyMoment {
  readonly expression: Expression;
  readonly feelings: Feelings;
  /** The mood as this customer's temperament divides it. */
  readonly band: MoodBand;
  /** Whether they speak, listen, or have just heard a reply that moved them. */
  readonly doing: 'speaking' | 'listening' | 'stung' | 'eased';
  /** How the talk ended, once it has. */
  readonly ending: EndingKind | null;
  /** Lines said so far: the same feeling is not told by the same gesture twice running. */
  readonly beat: number;
}

/** A reply moved somebody by at least so much when it shows in the body. */
const STUNG_BY = 5;
const EASED_BY = 4;

/** What a shift of feelings looks like from outside; nothing where it is small. */
export function reactionTo(from: Feelings, to: Feelings): 'stung' | 'eased' | null {
  if (to.tension - from.tension >= STUNG_BY) return 'stung';
  if (to.trust - from.trust >= EASED_BY || from.tension - to.tension >= STUNG_BY) return 'eased';
  return null;
}
