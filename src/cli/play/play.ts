import { recordAttempt } from '#engine/attempt/record.ts';
import type { Attempt } from '#engine/attempt/attempt.ts';
import type { PlayMode } from '#engine/attempt/play-mode.ts';
import type { Conversation } from '#engine/conversation/conversation.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { RuleSet } from '#engine/scoring/rule-set.ts';
import { scoreConversation, type Scorecard } from '#engine/scoring/scorecard.ts';
import { TypedTurn } from '#engine/understanding/typed-turn.ts';
import type { Ear } from '#engine/understanding/understand.ts';
import { lastWords } from '#i18n/last-words.ts';
import type { Wording } from '#i18n/wording.ts';
import { hashOf, lender } from '#scenarios/catalog.ts';

/** One conversation as the command line plays it. */
export interface Play {
  readonly scenario: Scenario;
  readonly wording: Wording;
  readonly mode: PlayMode;
  readonly rules: string[];
  readonly ruleSets: readonly RuleSet[];
  /** Whether options show their acts. */
  readonly reveal: boolean;
  readonly startedAt: string;
  /** What typed replies are understood by; loaded with the first of them. */
  readonly ear: () => Promise<Ear>;
}

/** The scorecard of the ended conversation and the record that proves it. */
export async function result(play: Play, state: Conversation): Promise<{ readonly card: Scorecard; readonly attempt: Attempt }> {
  const card = scoreConversation(play.scenario, state, play.ruleSets);
  const frame = {
    contentHash: hashOf(play.scenario), mode: play.mode, rules: play.rules, languages: [play.wording.language],
    startedAt: play.startedAt, endedAt: new Date().toISOString(),
    ...(state.turns.some(({ own }) => own !== undefined) ? { model: (await play.ear()).model.version } : {}),
  };
  return { card, attempt: recordAttempt(state, frame, card) };
}

/** The typing of the turn that is due. */
export async function typedTurn({ scenario, wording, ear }: Play, before: Conversation): Promise<TypedTurn> {
  return new TypedTurn(await ear(), { scenario, lender, before }, { language: wording.language, context: lastWords(before, wording) });
}
