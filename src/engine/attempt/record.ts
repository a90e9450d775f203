import type { Conversation, Turn } from '#engine/conversation/conversation.ts';
import type { Scorecard } from '#engine/scoring/scorecard.ts';
import { ENGINE_VERSION } from '#engine/version.ts';
import type { Attempt } from './attempt.ts';

/** What the record holds besides the conversation. */
export type AttemptFrame = Pick<Attempt, 'contentHash' | 'mode' | 'rules' | 'languages' | 'startedAt' | 'endedAt' | 'model'>;

/** The record of a conversation, going on or ended, with the score it claims if it has one. */
export function recordAttempt(state: Conversation, frame: AttemptFrame, card?: Scorecard): Attempt {
  const isPlanning = (turn: Turn): boolean => turn.stage === 'contact-planning';
  return {
    format: 1,
    scenario: state.scenario,
    engine: ENGINE_VERSION,
    seed: state.seed,
    hiddenType: false,
    contactPlan: state.turns.filter(isPlanning).map(chosenIn),
    replies: state.turns.filter((turn) => !isPlanning(turn)).map((turn) => turn.own?.typed ?? chosenIn(turn)),
    diagnoses: [],
    ...frame,
    ...(card === undefined || state.ending === null ? {} : {
      claimed: { score: card.score, conduct: card.conduct.score, craft: card.craft.score, passed: card.passed, ending: state.ending },
    }),
  };
}

function chosenIn({ reply }: Turn): { choose: string } {
  return { choose: reply! };
}
