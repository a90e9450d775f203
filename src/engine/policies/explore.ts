import type { Conversation, PlayerReply } from '#engine/conversation/conversation.ts';
import { momentOf } from '#engine/conversation/moment.ts';
import { rulesFor } from '#engine/conversation/recommend.ts';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import { CONSTRUCTIVE_ACTS, DIALOGUE_ACTS } from '#engine/dialogue-act.ts';
import { finding, type Finding } from '#engine/scenario/finding.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { follows, scriptOf } from '#engine/scenario/script.ts';
import { lineIds } from '#engine/scenario/soundness.ts';
import { nextRandom, seedRandom } from '#engine/seeded-random.ts';
import { searchLine } from './search-line.ts';
import { random } from './simple-policies.ts';
import { recommended } from './strategist.ts';

/** What many plays of every kind came across. */
interface Seen {
  readonly lines: Set<string>;
  readonly replies: Set<string>;
  readonly beats: Set<string>;
  readonly endings: Set<string>;
  readonly unadvised: Set<string>;
  readonly offeredTwice: Set<string>;
  /** Moments to search on from. */
  readonly states: Conversation[];
}

/** Every so many turns a moment is kept to search on from. */
const KEPT_EVERY = 7;

/**
 * Plays a scenario in many ways (by its strategy, at random, mixed, and by saying arbitrary acts that no reply offers),
 * then searches over acts and moods for lines not yet heard. Reports whatever was never reached, was offered twice in
 * one talk, or left the player without good advice.
 */
export function explore(scenario: Scenario, plays: number): Finding[] {
  const seen: Seen = { lines: new Set(), replies: new Set(), beats: new Set(), endings: new Set(), unadvised: new Set(), offeredTwice: new Set(), states: [] };
  for (let seed = 1; seed <= plays; seed += 1) playOnce(scenario, seed, seen);
  for (const line of scenario.lines) {
    if (!seen.lines.has(line.id) && searchLine(scenario, line, seen.states)) seen.lines.add(line.id);
  }
  const unreached = (code: string, ids: readonly string[], reached: Set<string>) =>
    ids.filter((id) => !reached.has(id)).map((id) => finding(code, id, `Not reached in ${plays} plays.`, 'Loosen its condition or remove it.'));
  return [
    ...unreached('unreachable-line', lineIds(scenario), seen.lines),
    ...unreached('unreachable-reply', scenario.replies.map((one) => one.id), seen.replies),
    ...unreached('unreachable-beat', scenario.beats.map((one) => one.id), seen.beats),
    ...unreached('unreachable-ending', scenario.endings.map((one) => one.id), seen.endings),
    ...[...seen.unadvised].map((place) => finding('no-good-reply', place, 'No offered reply follows the strategy here.', 'Add replies for what the strategy asks at this moment.')),
    ...[...seen.offeredTwice].map((id) => finding('offered-twice', id, 'This reply was offered twice in one talk.', 'Add more replies with its acts for its moment.')),
  ];
}

function playOnce(scenario: Scenario, seed: number, seen: Seen): void {
  let state = start(scenario, seed).state;
  for (const said of state.opening) seen.lines.add(said.line);
  while (state.ending === null) {
    noteOffer(scenario, state, seen);
    if ((seed + state.turn) % KEPT_EVERY === 0) seen.states.push(state);
    state = reply(scenario, state, nextReply(scenario, state)).state;
    for (const said of state.turns.at(-1)!.said) seen.lines.add(said.line);
  }
  for (const beat of state.beats) seen.beats.add(beat);
  seen.endings.add(state.ending);
}

/** Seeds take turns at six habits: by the strategy, at random, two mixtures of both, arbitrary acts, arbitrary constructive acts. */
function nextReply(scenario: Scenario, state: Conversation): PlayerReply {
  const drawn = nextRandom(seedRandom(state.seed * 31 + state.turn)).value;
  const habit = state.seed % 6;
  if (habit === 0) return { choose: recommended(scenario, state) };
  if (habit === 1) return { choose: random(scenario, state) };
  if (habit < 4) return { choose: drawn % 5 < habit ? recommended(scenario, state) : random(scenario, state) };
  if (drawn % 3 === 0) return { choose: recommended(scenario, state) };
  const acts = habit === 4 ? DIALOGUE_ACTS : CONSTRUCTIVE_ACTS;
  return { acts: [acts[(drawn >>> 4) % acts.length]!] };
}

function noteOffer(scenario: Scenario, state: Conversation, seen: Seen): void {
  const { replies } = scriptOf(scenario);
  const earlier = new Set(state.turns.flatMap((turn) => turn.offered));
  for (const id of state.offered) {
    seen.replies.add(id);
    if (earlier.has(id)) seen.offeredTwice.add(id);
  }
  const moment = momentOf(scenario, state);
  const [rule] = rulesFor(scenario.strategy, moment);
  const advised = state.offered.some((id) => rule !== undefined && follows(replies.get(id)!, rule));
  if (!advised && state.turns.every((turn) => turn.reply !== null)) {
    seen.unadvised.add(`${moment.stage} / ${moment.band} / rule ${rule?.id ?? 'none'} / cues ${moment.cues.join('+') || 'none'}`);
  }
}
