import type { Conversation } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Policy } from './policy.ts';

/** Continues a conversation by a policy until it ends. */
export function playOut(scenario: Scenario, state: Conversation, policy: Policy): Conversation {
  let current = state;
  while (current.ending === null) current = reply(scenario, current, { choose: policy(scenario, current) }).state;
  return current;
}

/** A whole conversation by a policy. */
export function playThrough(scenario: Scenario, seed: number, policy: Policy): Conversation {
  return playOut(scenario, start(scenario, seed).state, policy);
}
