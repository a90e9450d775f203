import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recordAttempt } from '#engine/attempt/record.ts';
import { verifyAttempt } from '#engine/attempt/verify.ts';
import { playThrough } from '#engine/policies/play-out.ts';
import { recommended } from '#engine/policies/strategist.ts';
import { scoreConversation } from '#engine/scoring/scorecard.ts';
import type { Meanings } from '#i18n/meanings.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { CUSTOMERS, hashOf, loadScenario } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import { hearingFor } from '#server/hearing/hearing-for.ts';
import { loadWording } from '#server/words/load-wording.ts';
import { ear } from '#tests/ear.ts';
import { Typist } from '#tests/typist.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const ruleSets = loadRuleSets(['cn']);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const STUFFING = {
  en: (turn: number) => `empathy listen policy benefits options plan commitment recap procedure consequences firm refocus ${turn}`,
  'zh-CN': (turn: number) => `同理心 倾听 政策 好处 方案 承诺 复述 程序 后果 坚定 拉回 ${turn}`,
};

describe.each(LANGUAGES)('in %s', (language) => {
  const words = JSON.parse(readFileSync(`locales/${language}/meanings.json`, 'utf8')) as Meanings;

  test.each(CUSTOMERS)('%s: the strategy in own words scores within 10 points of choosing it, and the record is verified', async (id) => {
    const scenario = await loadScenario(id);
    const wording = await loadWording(scenario, language);
    const talks = SEEDS.map((seed) => new Typist(scenario, wording, ear, seed).playsTheStrategy(words));
    const typed = mean(talks.map(({ state }) => scoreConversation(scenario, state, ruleSets).score));
    const chosen = mean(SEEDS.map((seed) => scoreConversation(scenario, playThrough(scenario, seed, recommended), ruleSets).score));
    console.log(`${language} ${id}: typed ${typed.toFixed(1)}, chosen ${chosen.toFixed(1)}, stumbles ${talks.reduce((sum, talk) => sum + talk.stumbles.length, 0)} of ${talks.reduce((sum, talk) => sum + talk.state.turns.length, 0)}`);
    expect(typed).toBeGreaterThanOrEqual(chosen - 10);

    const { state } = talks[0]!;
    const frame = { contentHash: hashOf(scenario), mode: 'learn' as const, rules: ['cn'], languages: [language], startedAt: '2026-11-24T09:00:00Z', endedAt: '2026-11-24T09:09:00Z', model: ear.model.version };
    const record = recordAttempt(state, frame, scoreConversation(scenario, state, ruleSets));
    const verdict = verifyAttempt(record, scenario, hashOf(scenario), ruleSets, { hearAgain: await hearingFor(scenario, record) });
    expect(verdict.claimHolds).toBe(true);
    expect(verdict.state).toEqual(state);
  });

  test.each(CUSTOMERS)('%s: heaps of keywords, and the same sentence again and again, come to nothing', async (id) => {
    const scenario = await loadScenario(id);
    const wording = await loadWording(scenario, language);
    const sameAgain = words['empathise']!.said[0]!;
    for (const text of [STUFFING[language], () => sameAgain, () => wording.fill(Object.values(words).flatMap(({ said }) => said.slice(0, 1)).join(' ')).slice(0, 290)]) {
      const scores = SEEDS.slice(0, 2).map((seed) => scoreConversation(scenario, new Typist(scenario, wording, ear, seed).stuffs(text).state, ruleSets).score);
      expect(mean(scores)).toBeLessThan(50);
    }
  });
});
