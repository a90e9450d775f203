import { figuresOf } from '#engine/scenario/figures.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { CustomerBook, Person } from '#i18n/customer-book.ts';
import type { Language } from '#i18n/languages.ts';
import type { Meanings } from '#i18n/meanings.ts';
import { Wording } from '#i18n/wording.ts';
import { lender, loadScenario } from '#scenarios/catalog.ts';
import type { HandbookChapter, ConductChapter } from './handbook-chapter.ts';

const books = import.meta.glob<CustomerBook>('/locales/*/customers/*.json', { import: 'default' });
const people = import.meta.glob<People>('/locales/*/people.json', { import: 'default' });
const chapters = import.meta.glob<HandbookChapter>('/locales/*/handbook/*.json', { import: 'default' });
const conduct = import.meta.glob<ConductChapter>('/locales/*/conduct.json', { import: 'default' });
const acts = import.meta.glob<ActNames>('/locales/*/acts.json', { import: 'default' });

const meanings = import.meta.glob<Meanings>('/locales/*/meanings.json', { import: 'default' });

/** What each dialogue act is called, and what it is, in one language. */
export type ActNames = Readonly<Record<string, { readonly name: string; readonly text: string }>>;

/** The seven by their ids. */
export type People = Readonly<Record<string, Person>>;

const kept = new Map<string, Promise<unknown>>();

/** A scenario with its words in one language: all that a page needs to show it. */
export interface Content {
  readonly scenario: Scenario;
  readonly wording: Wording;
}

/** @throws Problem `unknown-scenario` */
export function loadContent(customer: string, language: Language): Promise<Content> {
  return once(`content ${customer} ${language}`, async () => {
    const [scenario, book, persons] = await Promise.all([loadScenario(customer), load(books, `/locales/${language}/customers/${customer}.json`), loadPeople(language)]);
    return { scenario, wording: new Wording(scenario, book, persons[customer]!, figuresOf(scenario, lender), language) };
  });
}

export function loadPeople(language: Language): Promise<People> {
  return load(people, `/locales/${language}/people.json`);
}

export function loadChapter(customer: string, language: Language): Promise<HandbookChapter> {
  return load(chapters, `/locales/${language}/handbook/${customer}.json`);
}

export function loadConduct(language: Language): Promise<ConductChapter> {
  return load(conduct, `/locales/${language}/conduct.json`);
}

export function loadActNames(language: Language): Promise<ActNames> {
  return load(acts, `/locales/${language}/acts.json`);
}

/** What each act is in a player's own words. */
export function loadMeanings(language: Language): Promise<Meanings> {
  return load(meanings, `/locales/${language}/meanings.json`);
}

function load<T>(files: Record<string, () => Promise<T>>, path: string): Promise<T> {
  const file = files[path];
  return file === undefined ? Promise.reject(new Error(`There is no file ${path}.`)) : once(path, file);
}

/** Loads each thing once; a failure is forgotten, so that another try can succeed. */
function once<T>(key: string, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  if (known !== undefined) return known as Promise<T>;
  const made = make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}
