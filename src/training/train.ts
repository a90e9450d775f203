/** `npm run train`: learns from the corpus and writes the model that the game ships. The same corpus gives the same bytes. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeModel } from '#engine/understanding/model.ts';
import { buildModel } from './build-model.ts';
import { calibrate } from './calibrate.ts';
import { CORPUS, CORPUS_LANGUAGES, readCorpus, readWriters } from './corpus.ts';
import { heldOut } from './held-out.ts';
import { learningSamples } from './samples.ts';

export const MODEL_FILE = join(import.meta.dirname, '../../assets/understanding/model.bin');

/** Every so many splits is held out to calibrate by: enough writers, and minutes instead of a quarter of an hour. */
const CALIBRATED_EVERY = 3;

const writers = readWriters();
const lines = await heldOut([...new Set(writers.map(({ split }) => split))].filter((split) => split % CALIBRATED_EVERY === 1));
const calibration = Object.fromEntries(CORPUS_LANGUAGES.map((language) => [language, calibrate(lines.filter(({ utterance }) => utterance.language === language))]));
const bytes = encodeModel({ ...buildModel(learningSamples(readCorpus()), versionOf()), calibration });
mkdirSync(join(MODEL_FILE, '..'), { recursive: true });
writeFileSync(MODEL_FILE, bytes);
console.log(`${MODEL_FILE}: ${Math.round(bytes.length / 1000)} kB, ${Math.round(gzipSync(bytes, { level: 9 }).length / 1000)} kB gzip`);

/** Names the corpus and the lexicons it was learnt with. */
function versionOf(): string {
  const hash = createHash('sha256');
  for (const { id, language } of writers) hash.update(readFileSync(join(CORPUS, language, `${id}.tsv`)));
  for (const language of CORPUS_LANGUAGES) hash.update(readFileSync(join(CORPUS, '../locales', language, 'lexicon.json')));
  return `1-${hash.digest('hex').slice(0, 12)}`;
}
