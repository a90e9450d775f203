import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS, type CorpusLanguage } from './corpus.ts';

/** Figures of the lines, filled in with something like them. */
const FILLED: readonly (readonly [RegExp, Readonly<Record<CorpusLanguage, string>>])[] = [
  [/\{\{[^}]*(?:Date|Eve|today)\}\}/g, { 'zh-CN': '12月3日', en: '3 December' }],
  [/\{\{[^}]*[dD]ay[^}]*\}\}/g, { 'zh-CN': '5天', en: '5 days' }],
  [/\{\{[^}]*\}\}/g, { 'zh-CN': '2000元', en: '2,000 yuan' }],
];

/** All that the game's customers say, in one language. */
export function customerWords(language: CorpusLanguage): string[] {
  const folder = join(CORPUS, '../locales', language, 'customers');
  return readdirSync(folder).toSorted().flatMap((file) => {
    const { lines } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { lines: Record<string, string> };
    return Object.values(lines).map((line) => FILLED.reduce((text, [figure, words]) => text.replace(figure, words[language]), line));
  });
}
