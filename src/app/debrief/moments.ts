import type { Conversation, Mood, SaidLine } from '#engine/conversation/conversation.ts';
import type { Expression } from '#engine/scenario/vocabulary.ts';
import type { Scorecard } from '#engine/scoring/scorecard.ts';

/** A moment of a talk as the picture shows it: the opening (turn 0), or what a turn left behind. */
export interface Moment {
  readonly turn: number;
  readonly mood: Mood;
  /** The customer's face at the end of the turn; null until the customer is met. */
  readonly face: Expression | null;
  /** Criteria that gained points in this turn, by id, each once. */
  readonly won: readonly string[];
  /** Criteria that lost points in this turn. */
  readonly lost: readonly string[];
  /** Red lines crossed in this turn. */
  readonly crossed: readonly string[];
}

/** The moments of a finished talk, the opening first. */
export function momentsOf(state: Conversation, { criteria, conduct }: Pick<Scorecard, 'criteria' | 'conduct'>): Moment[] {
  let face = lastFace(state.opening);
  const opening: Moment = { turn: 0, mood: state.turns[0]?.moodBefore ?? state.mood, face, won: [], lost: [], crossed: [] };
  const after = state.turns.map(({ turn, moodAfter, said }): Moment => {
    face = lastFace(said) ?? face;
    const moved = (isMoved: (points: number) => boolean) => criteria.filter(({ evidence }) => evidence.some((one) => one.turn === turn && isMoved(one.points))).map(({ id }) => id);
    return {
      turn, mood: moodAfter, face,
      won: moved((points) => points > 0),
      lost: moved((points) => points < 0),
      crossed: [...new Set(conduct.breaches.filter((breach) => breach.turn === turn).map(({ redLine }) => redLine))],
    };
  });
  return [opening, ...after];
}

function lastFace(said: readonly SaidLine[]): Expression | null {
  return said.findLast(({ speaker }) => speaker === 'customer')?.expression ?? null;
}
