import type { Conversation, PlayerReply, Said } from '#engine/conversation/conversation.ts';
import type { TypedReply } from '#engine/conversation/typed-reply.ts';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { ENGINE_VERSION } from '#engine/version.ts';
import type { Attempt } from './attempt.ts';

/** Looks at a replay while it goes on: what each reply met. */
export type Watch = (before: Conversation, said: PlayerReply) => void;

/**
 * Hears a typed reply again at its moment. The texts of a talk and the model stand outside the engine, so whoever has them gives this.
 * @throws Problem `malformed-attempt` if what was recorded as heard is not what is heard
 */
export type HearAgain = (before: Conversation, typed: TypedReply) => Said;

/** What a replay can be given besides the record. */
export interface ReplayHelp {
  readonly watch?: Watch | undefined;
  /** Needed for attempts with typed replies. */
  readonly hearAgain?: HearAgain | undefined;
}

/**
 * Plays an attempt again, to the byte.
 * @throws Problem `content-changed` or `engine-changed` when it was played on another version,
 * `model-changed` when replies were typed and cannot be heard again here, `malformed-attempt` when its replies do not fit the conversation
 */
export function replay(attempt: Attempt, scenario: Scenario, contentHash: string, { watch, hearAgain }: ReplayHelp = {}): Conversation {
  if (attempt.scenario !== scenario.id) {
    throw new Problem('malformed-attempt', `The attempt is of "${attempt.scenario}", not of "${scenario.id}".`);
  }
  if (attempt.engine !== ENGINE_VERSION) {
    throw new Problem('engine-changed', `The attempt was played on engine ${attempt.engine}; this is ${ENGINE_VERSION}. Replay it with the version it names.`);
  }
  if (attempt.contentHash !== contentHash) {
    throw new Problem('content-changed', `The attempt was played on content ${attempt.contentHash} of "${scenario.id}"; this is ${contentHash}. It cannot be replayed here; its stored results stay valid.`);
  }
  return [...attempt.contactPlan, ...attempt.replies].reduce((state, said) => {
    return replayTurn(scenario, state, said, { watch, hearAgain });
  }, start(scenario, attempt.seed).state);
}

function replayTurn(scenario: Scenario, state: Conversation, recorded: Attempt['replies'][number], { watch, hearAgain }: ReplayHelp): Conversation {
  try {
    const said = 'choose' in recorded ? recorded : heardAgain(state, recorded, hearAgain);
    watch?.(state, said);
    return reply(scenario, state, said).state;
  } catch (error) {
    if (error instanceof Problem && error.code !== 'model-changed') throw new Problem('malformed-attempt', `The attempt does not replay at turn ${state.turn}: ${error.message}`);
    throw error;
  }
}

function heardAgain(state: Conversation, typed: TypedReply, hearAgain: HearAgain | undefined): Said {
  if (hearAgain === undefined) throw new Problem('model-changed', 'The attempt has typed replies, and the model that heard them is not at hand here. Its stored results stay valid.');
  return hearAgain(state, typed);
}
