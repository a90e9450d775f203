import type { Conversation } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { ENGINE_VERSION } from '#engine/version.ts';
import type { Attempt } from './attempt.ts';

/** Looks at a replay while it goes on: what each reply met. */
export type Watch = (before: Conversation, chosen: string) => void;

/**
 * Plays an attempt again, to the byte.
 * @throws Problem `content-changed` or `engine-changed` when it was played on another version,
 * `malformed-attempt` when its replies do not fit the conversation
 */
export function replay(attempt: Attempt, scenario: Scenario, contentHash: string, watch?: Watch): Conversation {
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
    watch?.(state, said.choose);
    return replayTurn(scenario, state, said);
  }, start(scenario, attempt.seed).state);
}

function replayTurn(scenario: Scenario, state: Conversation, said: { choose: string }): Conversation {
  try {
    return reply(scenario, state, said).state;
  } catch (error) {
    if (error instanceof Problem) throw new Problem('malformed-attempt', `The attempt does not replay at turn ${state.turn}: ${error.message}`);
    throw error;
  }
}
