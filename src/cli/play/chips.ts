import { readFile } from 'node:fs/promises';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { Language } from '#i18n/languages.ts';
import type { Meanings } from '#i18n/meanings.ts';
import { folderOf } from '#server/words/load-wording.ts';

/** What a player may have meant, in plain words. */
export async function chips(language: Language, asked: readonly DialogueAct[]): Promise<{ act: DialogueAct; text: string }[]> {
  const meanings = JSON.parse(await readFile(new URL('meanings.json', folderOf(language)), 'utf8')) as Meanings;
  return asked.map((act) => ({ act, text: meanings[act]!.chip }));
}
