import { readFile } from 'node:fs/promises';
import type { Language } from '#i18n/languages.ts';
import { folderOf } from '#server/words/load-wording.ts';

/** Words that make a reply sound polite or firm: what simulated players go by who look at the tone only. */
export async function loadMarkers(language: Language): Promise<{ readonly polite: string[]; readonly firm: string[] }> {
  const markers = JSON.parse(await readFile(new URL('markers.json', folderOf(language)), 'utf8')) as { polite: string[]; firm: string[] };
  return markers;
}
