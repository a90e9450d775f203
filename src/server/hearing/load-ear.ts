import { readFile } from 'node:fs/promises';
import { decodeModel } from '#engine/understanding/model.ts';
import { Reader } from '#engine/understanding/reading.ts';
import type { Ear } from '#engine/understanding/understand.ts';
import { lender } from '#scenarios/catalog.ts';
import en from '#locales/en/lexicon.json' with { type: 'json' };
import zh from '#locales/zh-CN/lexicon.json' with { type: 'json' };

const MODEL = new URL('../../../assets/understanding/model.bin', import.meta.url);

let ear: Promise<Ear> | null = null;

/** What typed replies are understood by; read once. @throws Problem `damaged-model` */
export function loadEar(): Promise<Ear> {
  ear ??= readFile(MODEL).then((bytes) => ({ model: decodeModel(bytes), reader: new Reader([zh, en], lender.today) }));
  ear.catch(() => {
    ear = null;
  });
  return ear;
}
