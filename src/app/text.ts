import { computed, effect, signal } from '@preact/signals';
import { interfaceText, startInterfaceText, switchInterfaceText, useInterfacePart, type Part } from '#i18n/interface-text.ts';
import { language } from './settings.ts';

/** The language whose words are loaded and shown; follows the setting as soon as they are there. */
const shown = signal(language.value);

/** The interface's words: `t.value('street.heading')`. Reading it makes a component follow the language. */
export const t = computed(() => interfaceText.getFixedT(shown.value));

/** The words of account and standings: `account.value('signIn.heading')`, once `loadWords('account')` has loaded them. */
export const account = computed(() => interfaceText.getFixedT(shown.value, 'account'));
/** The words of the trainer's desk, once `loadWords('desk')` has loaded them. */
export const desk = computed(() => interfaceText.getFixedT(shown.value, 'desk'));

/** Loads a further part of the interface's words, in the language shown and in the one just chosen. */
export async function loadWords(part: Part): Promise<void> {
  await Promise.all([useInterfacePart(part, shown.peek()), useInterfacePart(part, language.peek())]);
}

/** Loads the words of the first language; afterwards every change of the setting is followed. */
export async function startText(): Promise<void> {
  await startInterfaceText(language.value);
  shown.value = language.value;
  effect(() => {
    const wanted = language.value;
    document.documentElement.lang = wanted;
    if (wanted === shown.peek()) return;
    void switchInterfaceText(wanted).then(() => {
      if (language.peek() === wanted) shown.value = wanted;
    });
  });
}
