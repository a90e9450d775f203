import type { PlayMode } from '#engine/attempt/play-mode.ts';
import { replay } from '#engine/attempt/replay.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { hashOf } from '#scenarios/catalog.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { language } from '../settings.ts';
import type { TalkStage } from './steps.ts';
import { Talk } from './talk.ts';

/** Goes on with the interrupted talk if there is one, else begins. @throws Problem if the kept talk cannot be replayed */
export async function openTalk(scenario: Scenario, mode: PlayMode, store: ProgressStore, stage: TalkStage): Promise<Talk> {
  const setting = { scenario, mode, store, stage, language: () => language.value, now: () => new Date().toISOString() };
  const kept = await store.interrupted(scenario.id);
  if (kept === undefined) return Talk.begin(setting, crypto.getRandomValues(new Uint32Array(1))[0]!);
  const { parseAttempt } = await import('#engine/attempt/attempt.ts'); // the schema library loads only when needed
  const attempt = parseAttempt(kept);
  return Talk.resume(setting, attempt, replay(attempt, scenario, hashOf(scenario)));
}
