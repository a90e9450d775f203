import type { Language } from '#i18n/languages.ts';

const AT_LEAST_MS = 1800;
const AT_MOST_MS = 12_000;
/** An unhurried reader: some 6 Chinese characters or 18 letters a second. */
const MS_A_LETTER: Readonly<Record<Language, number>> = { 'zh-CN': 165, en: 55 };

/** How long so many letters are left standing, in ms. */
export function readingTime(letters: number, language: Language): number {
  return Math.min(AT_MOST_MS, AT_LEAST_MS + letters * MS_A_LETTER[language]);
}
