import { decodeModel } from '#engine/understanding/model.ts';
import type { Lexicon } from '#engine/understanding/concepts.ts';
import { Reader } from '#engine/understanding/reading.ts';
import type { Ear } from '#engine/understanding/understand.ts';
import { lender } from '#scenarios/catalog.ts';

const lexicons = import.meta.glob<Lexicon>('/locales/*/lexicon.json', { import: 'default' });

let ear: Promise<Ear> | null = null;

/** What typed replies are understood by; fetched with the first need of it, and again after a failure. @throws Problem `damaged-model`, Error if it cannot be fetched */
export function loadEar(): Promise<Ear> {
  ear ??= fetchEar();
  ear.catch(() => {
    ear = null;
  });
  return ear;
}

async function fetchEar(): Promise<Ear> {
  const [answer, ...words] = await Promise.all([fetch(`${import.meta.env.BASE_URL}understanding/model.bin`), ...Object.values(lexicons).map((load) => load())]);
  if (!answer.ok) throw new Error(`model.bin: ${answer.status}`);
  return { model: decodeModel(new Uint8Array(await answer.arrayBuffer())), reader: new Reader(words, lender.today) };
}
