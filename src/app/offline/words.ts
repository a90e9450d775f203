import { signal } from '@preact/signals';
import type english from '#locales/en/offline.json';
import type { Language } from '#i18n/languages.ts';

type Words = typeof english;

const files = import.meta.glob<Words>('/locales/*/offline.json', { import: 'default' });
const loaded = signal<Partial<Record<Language, Words>>>({});

/** The note's words in a language, as soon as they are there. */
export function wordsIn(language: Language) {
  return loaded.value[language] ?? null;
}

export async function loadOfflineWords(language: Language): Promise<void> {
  if (loaded.peek()[language] !== undefined) return;
  const words = await files[`/locales/${language}/offline.json`]!();
  loaded.value = { ...loaded.peek(), [language]: words };
}
