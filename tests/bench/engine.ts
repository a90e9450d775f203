import { Story } from 'inkjs';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import { random } from '#engine/policies/simple-policies.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { scoreConversation } from '#engine/scoring/scorecard.ts';
import { loadScenario } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import { inkStory } from './ink-story.ts';

const SECONDS = 3;

/** Player turns a second of a way of playing: whole plays, one after the other. */
function turnsPerSecond(playOnce: (seed: number) => number): number {
  for (let seed = 0; seed < 50; seed += 1) playOnce(seed);
  const from = performance.now();
  let turns = 0;
  for (let seed = 0; performance.now() - from < SECONDS * 1000; seed += 1) turns += playOnce(seed);
  return (1000 * turns) / (performance.now() - from);
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
    while (state.ending === null) state = reply(scenario, state, { choose: random(scenario, state) }).state;
    scoreConversation(scenario, state, ruleSets);
    return state.turns.length;
  };
  const shared = new Story(inkJson);
  const rows = [
    ['created for every play (JSON text in)', turnsPerSecond((seed) => playOurs(JSON.parse(text) as Scenario, seed)), turnsPerSecond((seed) => playInk(new Story(inkJson), seed))],
    ['created once, reset for every play', turnsPerSecond((seed) => playOurs(loaded, seed)), turnsPerSecond((seed) => {
      shared.ResetState();
      return playInk(shared, seed);
    })],
  ] as const;
  console.log('Engine: player turns a second, whole plays with scoring, against inkjs');
  for (const [what, ours, ink] of rows) {
    console.log(`  ${what.padEnd(40)} ours ${Math.round(ours).toLocaleString('en').padStart(9)}   inkjs ${Math.round(ink).toLocaleString('en').padStart(9)}   ratio ${(ours / ink).toFixed(1)}`);
  }
}
