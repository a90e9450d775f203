import { computed, effect, signal } from '@preact/signals';
import { interfaceText, startInterfaceText, switchInterfaceText } from '#i18n/interface-text.ts';
import { language } from './settings.ts';

/** The language whose words are loaded and shown; follows the setting as soon as they are there. */
const shown = signal(language.value);

/** The interface's words: `t.value('street.heading')`. Reading it makes a component follow the language. */
export const t = computed(() => interfaceText.getFixedT(shown.value));

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
