// Writes assets/sounds and its index. Needs ffmpeg on the PATH; uisfx under $ART_MODULES/node_modules.
// `node make.mjs` makes everything, `node make.mjs cues music` only these parts (cues, voices, places, music).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, save, strip } from './files.mjs';
import { MOTIFS } from './music.mjs';
import { PEOPLE } from './people.mjs';
import { bed, BED_SECONDS, happening, PLACES } from './places.mjs';
import { levelBed, RATE, sow } from './signal.mjs';
import { cues, string } from './things.mjs';
import { voice } from './voices.mjs';

const file = join(folder, 'sounds.json');
mkdirSync(folder, { recursive: true });
const index = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const wanted = process.argv.slice(2);
const make = (part, write) => {
  if (wanted.length > 0 && !wanted.includes(part)) return;
  index[part] = write();
};
const each = (of, write) => Object.fromEntries(Object.entries(of).map(([name, value]) => [name, write(name, value)]));
const saveStrip = (name, pieces, rates) => {
  const { signal, where } = strip(pieces);
  save(name, signal, rates);
  return where;
};

make('cues', () => saveStrip('cues', cues(), { opus: 40, mp3: 56, mp3Rate: 32000 }));
make('voices', () => each(PEOPLE, (who, person) => ({ pace: person.pace, pitch: person.f0, strip: saveStrip(`voice-${who}`, voice(person), { opus: 28, mp3: 32, mp3Rate: 24000 }) })));
make('places', () => each(PLACES, (name, place) => {
  sow(900 + name.length * 13);
  const signal = levelBed(bed(place), place.level);
  // A little of the start follows the end: wherever a decoder begins, there are whole BED_SECONDS to go round in.
  const extended = new Float32Array(signal.length + RATE * 0.3);
  extended.set(signal);
  extended.set(signal.subarray(0, RATE * 0.3), signal.length);
  save(`ambience-${name}`, extended, { opus: 22, mp3: 32, mp3Rate: 24000 });
  const where = saveStrip(`now-${name}`, each(place.now, (_, piece) => happening(piece, place.level + 2)), { opus: 28, mp3: 32, mp3Rate: 24000 });
  return { now: each(place.now, (piece, [, , soonest, latest]) => ({ at: where[piece], every: [soonest, latest] })) };
}));
make('music', () => {
  save('string', string(), { opus: 32, mp3: 40, mp3Rate: 24000 });
  return MOTIFS;
});

index.bedSeconds = BED_SECONDS;
writeFileSync(file, `${JSON.stringify(index, null, 1).replace(/\[\s+([-\d.,\s]+?)\s+\]/g, (_, numbers) => `[${numbers.split(/\s*,\s*/).join(', ')}]`)}\n`);
