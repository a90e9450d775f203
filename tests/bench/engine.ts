import { Story } from 'inkjs';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { scoreConversation } from '#engine/scoring/scorecard.ts';
import { loadScenario } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import { inkStory } from './ink-story.ts';

const ROUNDS = 12;
const SLICE_MS = 250;

type PlayOnce = (seed: number) => number;

/** Player turns a second of two ways of playing whole plays, in alternating slices, so that a busy machine slows both. */
function turnsPerSecond(...ways: readonly [PlayOnce, PlayOnce]): [number, number] {
  const played = ways.map(() => ({ turns: 0, milliseconds: 0, seed: 0 }));
  for (let round = -1; round < ROUNDS; round += 1) {
    ways.forEach((playOnce, index) => {
      const tally = played[index]!;
      const from = performance.now();
      let turns = 0;
      while (performance.now() - from < SLICE_MS) turns += playOnce((tally.seed += 1));
      if (round < 0) return; // the first round only warms up
      tally.turns += turns;
      tally.milliseconds += performance.now() - from;
    });
  }
  return played.map(({ turns, milliseconds }) => (1000 * turns) / milliseconds) as [number, number];
}

function playInk(story: Story, seed: number): number {
  let turns = 0;
  for (;;) {
    while (story.canContinue) story.Continue();
    if (story.currentChoices.length === 0) return turns;
    story.ChooseChoiceIndex((seed + turns * 7) % story.currentChoices.length);
    turns += 1;
  }
}

/** Our engine beside inkjs, in one run. Our talks count their scorecard with conduct and craft; the ink story adds up a number. */
export async function benchEngine(): Promise<void> {
  const inkJson = inkStory();
  const ruleSets = loadRuleSets(['cn']);
  const loaded = await loadScenario('provocative');
  const text = JSON.stringify(loaded);
  const playOurs = (scenario: Scenario, seed: number): number => {
    let state = start(scenario, seed).state;
    while (state.ending === null) {
      const { offered } = state;
      state = reply(scenario, state, { choose: offered[(seed + state.turn * 7) % offered.length]! }).state;
    }
    scoreConversation(scenario, state, ruleSets);
    return state.turns.length;
  };
  const shared = new Story(inkJson);
  const inkAnew: PlayOnce = (seed) => playInk(new Story(inkJson), seed);
  const inkReset: PlayOnce = (seed) => {
    shared.ResetState();
    return playInk(shared, seed);
  };
  const rows: readonly [string, PlayOnce, PlayOnce][] = [
    ['a new play: start() / new Story()', (seed) => playOurs(loaded, seed), inkAnew],
    ['content read from JSON text each time', (seed) => playOurs(JSON.parse(text) as Scenario, seed), inkAnew],
    ['nothing created: start() / ResetState()', (seed) => playOurs(loaded, seed), inkReset],
  ];
  console.log(`Engine: player turns a second, whole plays with scoring, against inkjs (our scenario ${Math.round(text.length / 1000)} kB, the ink story ${Math.round(inkJson.length / 1000)} kB of JSON)`);
  for (const [what, playOursOnce, playInkOnce] of rows) {
    const [ours, ink] = turnsPerSecond(playOursOnce, playInkOnce);
    console.log(`  ${what.padEnd(40)} ours ${Math.round(ours).toLocaleString('en').padStart(9)}   inkjs ${Math.round(ink).toLocaleString('en').padStart(9)}   ratio ${(ours / ink).toFixed(1)}`);
  }
}
