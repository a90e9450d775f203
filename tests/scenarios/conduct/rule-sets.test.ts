import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIALOGUE_ACTS, MONEY_MOVES, type DialogueAct } from '#engine/dialogue-act.ts';
import { RuleSet } from '#engine/scoring/rule-set.ts';
import { uniteRedLines } from '#engine/scoring/unite-red-lines.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { CUSTOMERS, loadScenario } from '#scenarios/catalog.ts';
import { loadRuleSets, RULE_SETS } from '#scenarios/conduct/rule-sets.ts';

type Named = Record<string, { name: string; text: string }>;
type Section = { title: string; paragraphs: string[]; do: string[]; dont: string[] };
type ConductBook = {
  redLines: Named;
  jurisdictions: Record<string, string>;
  sources: Record<string, string>;
  handbook: Section[];
};

const textOf = <T>(language: string, file: string): T =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../locales', language, `${file}.json`), 'utf8')) as T;
const all = loadRuleSets(RULE_SETS);
const redLines = uniteRedLines(all);
const ids = redLines.map((redLine) => redLine.id);

describe('the rule sets', () => {
  test.each(all)('$id follows the schema', (ruleSet) => {
    expect(RuleSet.parse(ruleSet)).toEqual(ruleSet);
    expect(RULE_SETS).toContain(ruleSet.id);
    const own = ruleSet.redLines.map((redLine) => redLine.id);
    expect(new Set(own).size).toBe(own.length);
  });

  test('microfinance lies beneath all others', () => {
    expect(loadRuleSets(['cn']).map((one) => one.id)).toEqual(['microfinance', 'cn']);
    expect(loadRuleSets(['cn', 'microfinance', 'cn']).map((one) => one.id)).toEqual(['microfinance', 'cn']);
    expect(loadRuleSets([]).map((one) => one.id)).toEqual(['microfinance']);
  });

  test('a rule set that does not exist is refused, naming those that do', () => {
    const refusal = { code: 'unknown-rules', message: 'There is no rule set "us"; there are: microfinance, cn.' };
    expect(() => loadRuleSets(['us'])).toThrow(expect.objectContaining(refusal));
    expect(() => loadRuleSets(['cn', 'uk', 'in'])).toThrow('"uk", "in"');
  });

  test('every red line says what it is based on, in words that both languages know', () => {
    for (const redLine of all.flatMap((one) => one.redLines)) expect(Object.keys(redLine.sources), redLine.id).not.toEqual([]);
    for (const language of LANGUAGES) {
      const book = textOf<ConductBook>(language, 'conduct');
      for (const { id, sources } of redLines) {
        expect(Object.keys(book.jurisdictions), id).toEqual(expect.arrayContaining(Object.keys(sources)));
        const abbreviations = Object.values(sources).flatMap((list) => list.split('; ').map((one) => one.split(' ')[0]!));
        expect(Object.keys(book.sources), id).toEqual(expect.arrayContaining(abbreviations));
      }
    }
  });

  test('every violating act crosses exactly one red line by itself', () => {
    const violating: DialogueAct[] = [
      'threaten-harm', 'humiliate', 'expose', 'false-threat', 'involve-others', 'harass', 'push-borrowing', 'dismiss', 'argue',
      'misstate', 'overpromise',
    ];
    expect(redLines.flatMap(({ act }) => act ?? []).toSorted()).toEqual(violating.toSorted());
  });

  test('distress holds back the money moves that the engine knows', () => {
    for (const id of ['ignore-vulnerability', 'mishandle-self-harm']) {
      const { context } = redLines.find((redLine) => redLine.id === id)!;
      expect(context![0]!.acts).toEqual(expect.arrayContaining([...MONEY_MOVES]));
    }
  });

  test.each(CUSTOMERS)('%s marks replies only with red lines that exist', async (customer) => {
    const { replies } = await loadScenario(customer);
    expect(replies.filter(({ redLine }) => redLine !== undefined && !ids.includes(redLine))).toEqual([]);
  });
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  test('name every red line', () => {
    const texts = textOf<ConductBook>(language, 'conduct').redLines;
    expect(Object.keys(texts).toSorted()).toEqual(ids.toSorted());
    expectNamed(texts);
  });

  test('name every act', () => {
    const texts = textOf<Named>(language, 'acts');
    expect(Object.keys(texts).toSorted()).toEqual([...DIALOGUE_ACTS].toSorted());
    expectNamed(texts);
  });

  test('fill every section of the handbook', () => {
    const sections = textOf<ConductBook>(language, 'conduct').handbook;
    expect(sections).toHaveLength(textOf<ConductBook>('en', 'conduct').handbook.length);
    expect(sections[0]!.paragraphs.join('')).toMatch(/not legal advice|不构成法律意见/);
    for (const section of sections) {
      expect(section.title).not.toBe('');
      for (const texts of [section.paragraphs, section.do, section.dont]) {
        expect(texts.length, section.title).toBeGreaterThan(0);
        expect(texts).not.toContain('');
      }
    }
  });

  test('list markers of tone, none of which counts inside another', () => {
    const markers = textOf<{ polite: string[]; firm: string[] }>(language, 'markers');
    for (const list of [markers.polite, markers.firm]) {
      expect(list.length).toBeGreaterThanOrEqual(15);
      expect(list.length).toBeLessThanOrEqual(30);
    }
    const both = [...markers.polite, ...markers.firm];
    expect(both.filter((one) => both.some((other) => other !== one && one.includes(other)))).toEqual([]);
    expect(new Set(both).size).toBe(both.length);
    expect(both).not.toContain(language === 'en' ? 'you' : '您');
  });
});

function expectNamed(texts: Named): void {
  const names = Object.values(texts).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const [id, { name, text }] of Object.entries(texts)) {
    expect(name, id).not.toBe('');
    expect(text, id).toMatch(/[.。]$/);
  }
}
