import type { Attempt } from '#engine/attempt/attempt.ts';
import type { HearAgain } from '#engine/attempt/replay.ts';
import { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { hearingAgain } from '#engine/understanding/say-typed.ts';
import { lastWords } from '#i18n/last-words.ts';
import { isLanguage, LANGUAGES, type Language } from '#i18n/languages.ts';
import type { Wording } from '#i18n/wording.ts';
import { lender } from '#scenarios/catalog.ts';
import { loadWording } from '../words/load-wording.ts';
import { loadEar } from './load-ear.ts';

/** Hears the typed replies of a record again. @throws Problem `model-changed` if another model heard them */
export async function hearingFor(scenario: Scenario, { model }: Pick<Attempt, 'model'>): Promise<HearAgain> {
  const ear = await loadEar();
  if (model !== ear.model.version) throw new Problem('model-changed', `The replies were heard by model ${model ?? 'unknown'}; this is ${ear.model.version}. Its stored results stay valid.`);
  const wordings = new Map(await Promise.all(LANGUAGES.map(async (language): Promise<[Language, Wording]> => [language, await wordingOf(scenario, language)])));
  return hearingAgain(ear, { scenario, lender }, (before, language) => (isLanguage(language) ? lastWords(before, wordings.get(language)!) : ''));
}

const wordings = new WeakMap<Scenario, Map<Language, Promise<Wording>>>();

/** Read once for each scenario and language. */
function wordingOf(scenario: Scenario, language: Language): Promise<Wording> {
  const ofScenario = wordings.get(scenario) ?? new Map<Language, Promise<Wording>>();
  wordings.set(scenario, ofScenario);
  const known = ofScenario.get(language) ?? loadWording(scenario, language);
  ofScenario.set(language, known);
  return known;
}
