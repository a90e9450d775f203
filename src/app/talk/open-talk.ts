import type { PlayMode } from '#engine/attempt/play-mode.ts';
import { replay } from '#engine/attempt/replay.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { hashOf } from '#scenarios/catalog.ts';
import { countedKeeper } from '../counted/counted-keeper.ts';
import { heldTalk, takePractice } from '../counted/grant-stock.ts';
import type { HeldGrant } from '../counted/held-grant.ts';
import { countedStore } from '../progress/open-store.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { me } from '../server/server.ts';
import { language } from '../settings.ts';
import type { TalkStage } from './steps.ts';
import { Talk, type TalkSetting } from './talk.ts';
import { localKeeper } from './talk-keeper.ts';
import { grantedTerms, practiceTerms } from './talk-terms.ts';

interface Wanted {
  readonly scenario: Scenario;
  /** For a new talk that no assignment sets the terms of. */
  readonly mode: PlayMode;
  readonly assignment: string | null;
}

/**
 * Goes on with the interrupted talk if there is one, else begins: on a seed of the server where somebody is signed in and one is at hand.
 * @throws Problem if the kept talk cannot be replayed; NoAttemptBegun for an assignment of which no attempt was begun
 */
export async function openTalk({ scenario, mode, assignment }: Wanted, store: ProgressStore, stage: TalkStage): Promise<Talk> {
  const frame = { scenario, stage, language: () => language.value, now: () => new Date().toISOString() };
  const local = { ...frame, terms: practiceTerms(mode), keeper: localKeeper(store, me.peek()?.id) };
  const kept = assignment === null ? await store.interrupted(scenario.id) : undefined;
  const held = await heldTalk(scenario.id, assignment);
  if (held !== undefined) return onGrant(frame, held, store);
  if (assignment !== null) throw new NoAttemptBegun();
  if (kept !== undefined) return resume(local, kept);
  const taken = await takePractice(scenario.id, mode);
  return taken === null ? Talk.begin(local, chance()) : onGrant(frame, taken, store);
}

/** The address of a talk for an assignment was opened before an attempt was begun in the case file. */
export class NoAttemptBegun extends Error {}

async function onGrant(frame: Omit<TalkSetting, 'terms' | 'keeper'>, grant: HeldGrant, store: ProgressStore): Promise<Talk> {
  const setting = { ...frame, terms: grantedTerms(grant), keeper: countedKeeper(grant, await countedStore(), store) };
  return grant.talk === null ? Talk.begin(setting, grant.seed) : resume(setting, grant.talk);
}

/** A talk kept before goes on in the mode and under the rules it was begun with. */
async function resume(setting: TalkSetting, kept: unknown): Promise<Talk> {
  const [{ parseAttempt }, { hearingFor }] = await Promise.all([import('#engine/attempt/attempt.ts'), import('../typing/hearing-for.ts')]); // the schema library loads only when needed
  const attempt = parseAttempt(kept);
  const state = replay(attempt, setting.scenario, hashOf(setting.scenario), { hearAgain: await hearingFor(attempt) });
  const terms = attempt.mode === setting.terms.mode ? setting.terms : practiceTerms(attempt.mode);
  return Talk.resume({ ...setting, terms: { ...terms, rules: attempt.rules } }, attempt, state);
}

function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}
