import type { Conversation } from '#engine/conversation/conversation.ts';
import type { Scorecard } from '#engine/scoring/scorecard.ts';
import { ENGINE_VERSION } from '#engine/version.ts';
import type { Attempt } from './attempt.ts';

/** What the record holds besides the conversation. */
export type AttemptFrame = Pick<Attempt, 'contentHash' | 'mode' | 'rules' | 'languages' | 'startedAt' | 'endedAt'>;

/** The record of a conversation, going on or ended, with the score it claims if it has one. */
export function recordAttempt(state: Conversation, frame: AttemptFrame, card?: Scorecard): Attempt {
  const chosen = (planning: boolean) => state.turns
    .filter((turn) => (turn.stage === 'contact-planning') === planning)
    .map((turn) => ({ choose: turn.reply ?? '' }));
  return {
    format: 1,
    scenario: state.scenario,
    engine: ENGINE_VERSION,
    seed: state.seed,
    hiddenType: false,
    contactPlan: chosen(true),
    replies: chosen(false),
    diagnoses: [],
    ...frame,
    ...(card === undefined || state.ending === null ? {} : {
      claimed: { score: card.score, conduct: card.conduct.score, craft: card.craft.score, passed: card.passed, ending: state.ending },
    }),
  };
}
