import type { Scenario } from '#engine/scenario/scenario.ts';
import { scriptOf } from '#engine/scenario/script.ts';
import { drawIndex, seedRandom } from '#engine/seeded-random.ts';
import type { Conversation, SaidLine, Step } from './conversation.ts';
import { momentOf } from './moment.ts';
import { offerReplies } from './offer-replies.ts';

/** Opens the conversation: the customer's first line and the first replies on offer. Any integer is a seed. */
export function start(scenario: Scenario, seed: number): Step {
  const opening = drawIndex(seedRandom(seed), scenario.start.lines.length);
  const line = scenario.start.lines[opening.value]!;
  const said: SaidLine = { line: line.id, expression: line.expression, speaker: line.speaker ?? 'customer' };
  const cue = line.cue ?? scenario.start.cue;
  const { stage, tension, trust, commitment } = scenario.start;
  const bare: Conversation = {
    scenario: scenario.id,
    seed,
    random: opening.random,
    turn: 1,
    stage,
    mood: { tension, trust, commitment },
    cues: cue === undefined ? [] : [cue],
    facts: line.reveals ?? [],
    beats: [],
    table: null,
    promise: null,
    opening: [said],
    said: [line.id],
    shown: [],
    offered: [],
    turns: [],
    ending: null,
  };
  const offered = offerReplies(scriptOf(scenario), momentOf(scenario, bare), [], bare.random);
  return {
    state: { ...bare, random: offered.random, offered: offered.value, shown: offered.value },
    events: [
      { kind: 'stage-entered', stage },
      { kind: 'customer-spoke', said },
      { kind: 'replies-offered', replies: offered.value },
    ],
  };
}
