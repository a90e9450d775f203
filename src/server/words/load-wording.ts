import { readFile } from 'node:fs/promises';
import { figuresOf } from '#engine/scenario/figures.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { CustomerBook, Person } from '#i18n/customer-book.ts';
import type { Language } from '#i18n/languages.ts';
import { Wording } from '#i18n/wording.ts';
import { lender } from '#scenarios/catalog.ts';

/** A scenario's wording in one language, from the locale files. */
export async function loadWording(scenario: Scenario, language: Language): Promise<Wording> {
  const book = JSON.parse(await readFile(new URL(`customers/${scenario.id}.json`, folderOf(language)), 'utf8')) as CustomerBook;
  const people = JSON.parse(await readFile(new URL('people.json', folderOf(language)), 'utf8')) as Record<string, Person>;
  return new Wording(scenario, book, people[scenario.id]!, figuresOf(scenario, lender), language);
}

/** Where a language's files are. */
export function folderOf(language: Language): URL {
  return new URL(`../../../locales/${language}/`, import.meta.url);
}
