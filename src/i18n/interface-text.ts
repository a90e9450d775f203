import i18next from 'i18next';
import type account from '#locales/en/account.json';
import type desk from '#locales/en/desk.json';
import type ui from '#locales/en/ui.json';
import type { Language } from './languages.ts';

/** The interface's words by part: `ui` is there from the start, the others once they are needed. */
interface Parts {
  ui: typeof ui;
  account: typeof account;
  desk: typeof desk;
}

export type Part = keyof Parts;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: Parts;
  }
}

const loaders: { [P in Part]: Record<Language, () => Promise<{ default: Parts[P] }>> } = {
  ui: { 'zh-CN': () => import('#locales/zh-CN/ui.json') as Promise<{ default: Parts['ui'] }>, en: () => import('#locales/en/ui.json') },
  account: { 'zh-CN': () => import('#locales/zh-CN/account.json') as Promise<{ default: Parts['account'] }>, en: () => import('#locales/en/account.json') },
  desk: { 'zh-CN': () => import('#locales/zh-CN/desk.json') as Promise<{ default: Parts['desk'] }>, en: () => import('#locales/en/desk.json') },
};

/** The interface's own words. The texts of customers and handbook are not in it: they are loaded when needed. */
export const interfaceText = i18next.createInstance();

const inUse = new Set<Part>(['ui']);

export async function startInterfaceText(language: Language): Promise<void> {
  await interfaceText.init({ lng: language, fallbackLng: false, ns: ['ui'], defaultNS: 'ui', resources: {}, interpolation: { escapeValue: false } });
  await switchInterfaceText(language);
}

/** Loads a language if it is new, in every part that is in use, and makes it the current one. */
export async function switchInterfaceText(language: Language): Promise<void> {
  await Promise.all([...inUse].map((part) => load(part, language)));
  await interfaceText.changeLanguage(language);
}

/** Takes a further part into use; from now on it follows the language. */
export async function useInterfacePart(part: Part, language: Language): Promise<void> {
  inUse.add(part);
  await load(part, language);
}

async function load(part: Part, language: Language): Promise<void> {
  if (interfaceText.hasResourceBundle(language, part)) return;
  interfaceText.addResourceBundle(language, part, (await loaders[part][language]()).default);
}
