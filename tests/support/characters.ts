import type { Conversation } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { Policy } from '#engine/policies/policy.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { scriptOf } from '#engine/scenario/script.ts';

/** A player who always does more or less the same: the reply with most of these acts and fewest others, the first of equals. */
function alwaysBy(...habits: DialogueAct[]): Policy {
  return (scenario, state) => {
    const { replies } = scriptOf(scenario);
    const liking = (id: string) => replies.get(id)!.acts.reduce((sum, act) => sum + (habits.includes(act) ? 2 : -1), 0);
    return state.offered.reduce((best, id) => (liking(id) > liking(best) ? id : best));
  };
}

/** Presses, threatens, hits back. */
export const bully = alwaysBy('demand', 'argue', 'dismiss', 'humiliate', 'threaten-harm', 'false-threat', 'expose', 'harass');

const LISTENING: readonly DialogueAct[] = ['invite-venting', 'reflect', 'empathise', 'ask-cause', 'reassure'];

/** Listens and listens, in words of their own, and never gets to the loan. */
export function playAsBore(scenario: Scenario, seed: number): Conversation {
  let state = start(scenario, seed).state;
  while (state.ending === null) state = reply(scenario, state, { acts: [LISTENING[(seed + state.turn) % LISTENING.length]!] }).state;
  return state;
}

/** Wants to be liked: begs, promises, takes any word for an answer. */
export const pleaser = alwaysBy('plead', 'accept-vague', 'overpromise', 'apologise', 'give-up');
