import type { Policy } from '#engine/policies/policy.ts';
import { first, highest, random } from '#engine/policies/simple-policies.ts';
import { recommended, strategist } from '#engine/policies/strategist.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Language } from '#i18n/languages.ts';
import { CUSTOMERS, isCustomer, loadScenario } from '#scenarios/catalog.ts';
import { loadWording } from '#server/words/load-wording.ts';
import { loadMarkers } from './load-markers.ts';
import { UsageError } from './usage-error.ts';

export const POLICIES = ['recommended', 'random', 'first', 'longest', 'shortest', 'politest', 'firmest', ...CUSTOMERS.map((type) => `strategy:${type}`)];

/** The policy of that name for playing this scenario; those that go by wording read it in this language. */
export async function policyNamed(name: string, scenario: Scenario, language: Language): Promise<Policy> {
  const [kind, type] = name.split(':');
  if (kind === 'strategy' && type !== undefined && isCustomer(type)) return strategist((await loadScenario(type)).strategy);
  switch (name) {
    case 'recommended': return recommended;
    case 'random': return random;
    case 'first': return first;
    case 'longest': return byWording(scenario, language, (text) => text.length);
    case 'shortest': return byWording(scenario, language, (text) => -text.length);
    case 'politest': return byMarkers(scenario, language, 'polite');
    case 'firmest': return byMarkers(scenario, language, 'firm');
    default: throw new UsageError(`There is no policy "${name}"; there are: ${POLICIES.join(', ')}.`);
  }
}

/** Measures each reply once: its wording does not change in the course of a talk but for the figures of a plan. */
async function byWording(scenario: Scenario, language: Language, measure: (text: string) => number): Promise<Policy> {
  const wording = await loadWording(scenario, language);
  const measured = new Map(scenario.replies.map((reply) => [reply.id, measure(wording.reply(reply.id))]));
  return highest((id) => measured.get(id)!);
}

async function byMarkers(scenario: Scenario, language: Language, kind: 'polite' | 'firm'): Promise<Policy> {
  const markers = (await loadMarkers(language))[kind].map((marker) => marker.toLowerCase());
  return byWording(scenario, language, (text) => {
    const lower = text.toLowerCase();
    return markers.reduce((count, marker) => count + lower.split(marker).length - 1, 0);
  });
}
