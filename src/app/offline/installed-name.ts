import { effect, type Signal } from '@preact/signals';
import type { Language } from '#i18n/languages.ts';

/** The game is installed under its name in the language it is played in. */
export function followLanguage(language: Signal<Language>): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  effect(() => {
    if (link !== null) link.href = `${import.meta.env.BASE_URL}manifest.${language.value}.webmanifest`;
  });
}
