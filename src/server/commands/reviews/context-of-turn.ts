import { isTyped, type Attempt } from '#engine/attempt/attempt.ts';
import { replay } from '#engine/attempt/replay.ts';
import { Problem } from '#engine/problem.ts';
import type { TypedAt } from '#contract/typed-replies.ts';
import { lastWords } from '#i18n/last-words.ts';
import { isLanguage } from '#i18n/languages.ts';
import { hearingFor } from '../../hearing/hearing-for.ts';
import { Refused } from '../../refuse.ts';
import { shelved } from '../../scenario-shelf.ts';
import { loadWording } from '../../words/load-wording.ts';

/** What the customer had said before a typed reply, in the language of the reply; empty for a record of another version, whose words nobody can see any more. */
export async function contextOfTurn(record: Attempt, { turn, reply: { language } }: TypedAt): Promise<string> {
  if (!isLanguage(language)) return '';
  const before: Attempt = { ...record, replies: record.replies.slice(0, turn - 1 - record.contactPlan.length) };
  try {
    const { scenario, hash } = await shelved(record.scenario);
    const hearAgain = isTyped(before) ? await hearingFor(scenario, record) : undefined;
    return lastWords(replay(before, scenario, hash, { hearAgain }), await loadWording(scenario, language));
  } catch (error) {
    if (error instanceof Problem || error instanceof Refused) return '';
    throw error;
  }
}
