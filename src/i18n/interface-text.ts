import i18next from 'i18next';
import type ui from '#locales/en/ui.json';
import type { Language } from './languages.ts';

type Ui = typeof ui;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: Ui };
  }
}

const loaders: Record<Language, () => Promise<{ default: Ui }>> = {
  'zh-CN': () => import('#locales/zh-CN/ui.json') as Promise<{ default: Ui }>,
  en: () => import('#locales/en/ui.json'),
};

/** The interface's own words. The texts of customers and handbook are not in it: they are loaded when needed. */
export const interfaceText = i18next.createInstance();

export async function startInterfaceText(language: Language): Promise<void> {
  await interfaceText.init({ lng: language, fallbackLng: false, ns: ['ui'], defaultNS: 'ui', resources: {}, interpolation: { escapeValue: false } });
  await switchInterfaceText(language);
}

/** Loads a language if it is new and makes it the current one. */
export async function switchInterfaceText(language: Language): Promise<void> {
  if (!interfaceText.hasResourceBundle(language, 'ui')) {
    interfaceText.addResourceBundle(language, 'ui', (await loaders[language]()).default);
  }
  await interfaceText.changeLanguage(language);
}
