import { effect, signal } from '@preact/signals';
import { isLanguage, type Language } from '#i18n/languages.ts';
import { storedSettings, storeSettings } from './stored-settings.ts';

const KEY = 'seven-doors settings';

interface Stored {
  readonly language?: string;
  readonly muted?: boolean;
  readonly volume?: number;
  readonly replyInput?: string;
}

const stored = storedSettings<Stored>(KEY);

export const language = signal<Language>(stored.language !== undefined && isLanguage(stored.language) ? stored.language : usualLanguage());
export const muted = signal(stored.muted ?? false);
/** 0–1. */
export const volume = signal(Math.min(1, Math.max(0, stored.volume ?? 0.7)));

/** How the player answers where no assignment says it: by choosing, by typing, or either. */
export const REPLY_INPUTS = ['choices', 'both', 'typed'] as const;
export type ReplyInput = (typeof REPLY_INPUTS)[number];
export const replyInput = signal<ReplyInput>(REPLY_INPUTS.find((input) => input === stored.replyInput) ?? 'choices');

/** Whether the system asks for less movement; pictures then change without it. */
export const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

effect(() => {
  storeSettings(KEY, { language: language.value, muted: muted.value, volume: volume.value, replyInput: replyInput.value } satisfies Stored);
});

function usualLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
