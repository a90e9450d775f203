import { computed, effect, signal } from '@preact/signals';
import type english from '#locales/en/sound.json';
import type { Language } from '#i18n/languages.ts';
import { language } from './settings.ts';

/** The words of captions and of the settings for sound. */
export type SoundWords = typeof english;

const loaders: Record<Language, () => Promise<{ default: SoundWords }>> = { 'zh-CN': () => import('#locales/zh-CN/sound.json'), en: () => import('#locales/en/sound.json') };
const loaded = signal<Partial<Record<Language, SoundWords>>>({});

/** In the language of the moment; null until they are there. */
export const soundWords = computed<SoundWords | null>(() => loaded.value[language.value] ?? null);

let following = false;
/** To be called by whoever shows such words: only then are they loaded, and follow the language. */
export function loadSoundWords(): void {
  if (following) return;
  following = true;
  effect(() => {
    const wanted = language.value;
    if (loaded.peek()[wanted] !== undefined) return;
    void loaders[wanted]().then((words) => {
      loaded.value = { ...loaded.peek(), [wanted]: words.default };
    }).catch(() => {
      following = false; // without words there are no captions; the next who shows them tries again
    });
  });
}
