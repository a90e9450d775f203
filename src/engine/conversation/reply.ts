import { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { scriptOf, type Script } from '#engine/scenario/script.ts';
import type { Conversation, PlayerReply, Step } from './conversation.ts';
import { hear, type Heard } from './hear.ts';
import { offerReplies } from './offer-replies.ts';
import { Response } from './response.ts';

/**
 * One turn: the player replies, the customer answers. The state given is left as it was.
 * @throws Problem `conversation-over` after the end, `reply-not-offered` for an id that was not on offer
 */
export function reply(scenario: Scenario, state: Conversation, said: PlayerReply): Step {
  if (state.ending !== null) {
    throw new Problem('conversation-over', `The conversation has ended (${state.ending}); start a new one.`);
  }
  const script = scriptOf(scenario);
  const heard = hear(script, state, said);
  const response = new Response(script, state, heard);
  response.react();
  response.fireSilentBeats();
  if (!response.end()) response.speak();
  return nextStep(script, state, heard, response);
}

function nextStep(script: Script, before: Conversation, heard: Heard, response: Response): Step {
  const turn = response.asTurn();
  const next: Conversation = {
    ...before,
    random: response.random,
    turn: before.turn + 1,
    stage: response.stage,
    mood: response.mood,
    cues: response.newCues,
    facts: response.facts,
    beats: response.beats,
    table: response.table,
    promise: response.promise,
    said: [...before.said, ...turn.said.map((line) => line.line)],
    offered: [],
    turns: [...before.turns, turn],
    ending: response.ending,
  };
  const events = [{ kind: 'reply-heard', reply: heard.reply, acts: heard.acts } as const, ...response.events];
  if (next.ending !== null) return { state: next, events: [...events, { kind: 'conversation-ended', ending: next.ending }] };
  const offered = offerReplies(script, response.nextMoment(), next.shown, next.random);
  return {
    state: { ...next, random: offered.random, offered: offered.value, shown: [...next.shown, ...offered.value] },
    events: [...events, { kind: 'replies-offered', replies: offered.value }],
  };
}
