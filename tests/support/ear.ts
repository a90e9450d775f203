import { loadEar } from '#server/hearing/load-ear.ts';
import { understand, type Understood } from '#engine/understanding/understand.ts';

export const ear = await loadEar();

/** Hears a reply given in answer to these words of the customer's. */
export function hear(language: 'en' | 'zh-CN', text: string, context = ''): Understood {
  return understand(ear, text, { language, context });
}

/** The acts heard outright. */
export function heardActs(language: 'en' | 'zh-CN', text: string, context = ''): string[] {
  return hear(language, text, context).acts.map(({ act }) => act);
}
