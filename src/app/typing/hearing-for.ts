import { isTyped, type Attempt } from '#engine/attempt/attempt.ts';
import type { HearAgain } from '#engine/attempt/replay.ts';
import { Problem } from '#engine/problem.ts';
import { hearingAgain } from '#engine/understanding/say-typed.ts';
import { lastWords } from '#i18n/last-words.ts';
import { isLanguage, LANGUAGES } from '#i18n/languages.ts';
import { lender } from '#scenarios/catalog.ts';
import { loadContent } from '../content.ts';
import { loadEar } from './ear.ts';

/** Hears the typed replies of a record again; nothing is fetched for a record without any. @throws Problem `model-changed` */
export async function hearingFor(record: Attempt): Promise<HearAgain | undefined> {
  if (!isTyped(record)) return undefined;
  const ear = await loadEar();
  if (record.model !== ear.model.version) throw new Problem('model-changed', `The replies were heard by model ${record.model ?? 'unknown'}; this is ${ear.model.version}.`);
  const contents = new Map(await Promise.all(LANGUAGES.map(async (language) => [language as string, await loadContent(record.scenario, language)] as const)));
  const { scenario } = [...contents.values()][0]!;
  return hearingAgain(ear, { scenario, lender }, (before, language) => (isLanguage(language) ? lastWords(before, contents.get(language)!.wording) : ''));
}
