// How the places sound. A bed goes round and round; what happens now and then is a piece of its own, so that nothing returns on the beat.
import { PEOPLE } from './people.mjs';
import { add, between, biquad, brown, ends, gain, level, loop, noise, ping, random, RATE, room, silence, swell, tick, tone, white } from './signal.mjs';
import { syllable, SYLLABLES } from './voices.mjs';

/** Of a bed; its end flows into its start. */
export const BED_SECONDS = 8;
const FADE = 1.6;
const RAW = BED_SECONDS + FADE;

// --- what beds are made of -----------------------------------------------------------------------------------------------
const air = (above, loudness, below = 140) => gain(biquad(biquad(brown(RAW), 'low', above), 'high', below), loudness);
const hum = (frequency, loudness, parts = [1, 0.5, 0.25]) => parts.reduce((x, part, index) => add(x, tone(frequency * (index + 1), RAW), 0, part * loudness), silence(RAW));
const wave = (seconds, low, high, shift = 0) => (t) => low + (high - low) * (0.5 + 0.5 * Math.sin((2 * Math.PI * t) / seconds + shift));
/** Voices far off, so many that no syllable stands out. */
function crowd(many, loudness, dull = 900) {
  const x = silence(RAW);
  const people = Object.values(PEOPLE);
  for (let index = 0; index < many; index += 1) {
    const person = people[Math.floor(random() * people.length)];
    const near = between(0.3, 1);
    let at = random() * RAW;
    for (let rest = between(4, 9); rest > 0 && at < RAW - 0.4; rest -= 1) {
      add(x, syllable({ ...person, f0: person.f0 * between(0.94, 1.06) }, SYLLABLES[Math.floor(random() * SYLLABLES.length)]), at, near);
      at += between(0.16, 0.26);
    }
  }
  return gain(biquad(room(biquad(x, 'low', dull), 0.7, 0.03, 1200).slice(0, Math.round(RAW * RATE)), 'low', dull), loudness);
}
const bubble = () => {
  const from = between(180, 500);
  return gain(tone((t) => from + 5200 * t, 0.07), (t) => Math.exp(-t * 50) * Math.min(1, t * 300));
};
const scatter = (x, many, make, low, high) => {
  for (let index = 0; index < many; index += 1) add(x, make(), random() * (RAW - 0.2), between(low, high));
  return x;
};

// --- what happens now and then -----------------------------------------------------------------------------------------------
const motor = (seconds, frequency) => {
  let phase = 0;
  const x = silence(seconds).map((_, index) => {
    phase += (frequency * (1.05 - (0.12 * index) / RATE / seconds)) / RATE;
    return ((phase % 1) - 0.5) * 0.6 + noise() * 0.15;
  });
  return gain(biquad(x, 'low', 520), (t) => Math.sin((Math.PI * t) / seconds) ** 2);
};
const bicycleBell = () => [0, 0.14].reduce((x, at) => add(add(x, ping(2100, 0.5, 9), at), ping(5040, 0.4, 14, 0.3), at), silence(0.75));
const bird = () => [0, 0.14, 0.3].reduce((x, at) => add(x, gain(tone((t) => 2900 + 900 * Math.sin(t * 60), 0.09), (t) => Math.sin((Math.PI * t) / 0.09) ** 2), at), silence(0.45));
/** A seller's cry, too far to be understood. */
const cry = () => {
  const person = { ...PEOPLE.promiser, f0: 190, seconds: 0.34, bright: 2200 };
  const x = [['m', 'ai', 'level', 0.8], ['l', 'ao', 'level', 0.8], ['d', 'ei', 'fall', 1.5]].reduce((sum, each, index) => add(sum, syllable(person, each), index * 0.3), silence(1.4));
  return room(biquad(x, 'low', 1500), 0.5, 0.05, 1300).slice(0, x.length);
};
const metal = (frequency, decay = 9) => [[1, 1], [2.32, 0.5], [3.9, 0.25]].reduce((x, [multiple, part]) => add(x, ping(frequency * multiple, 0.5, decay + 6 * multiple, part)), silence(0.5));
const hammering = () => [0, 0.52, 1.05, 1.5].reduce((x, at, index) => add(add(x, metal(index === 3 ? 1420 : 1260 * between(0.98, 1.02), 14), at, between(0.7, 1)), tick(900, 0.04, 120), at, 1.2), silence(2));
/** A key cut on a grinding wheel: it sings while metal touches it. */
const grinding = () => {
  const x = silence(1.7);
  for (const [at, seconds] of [[0, 0.55], [0.68, 0.85]]) {
    add(x, gain(biquad(white(seconds), 'band', 3100, 3), (t) => Math.sin((Math.PI * t) / seconds) ** 0.6), at);
    add(x, gain(tone((t) => 1480 + 90 * Math.sin(t * 9), seconds), (t) => 0.1 * Math.sin((Math.PI * t) / seconds)), at);
  }
  return x;
};
const screws = () => {
  const x = silence(0.9);
  for (let at = 0; at < 0.6; at += between(0.02, 0.07)) add(x, metal(between(2800, 5200), 40), at, between(0.2, 0.8));
  return x;
};
/** Slats of a roller shutter in the wind. */
const shutter = () => {
  const x = silence(1.3);
  for (let at = 0.02; at < 1; at += between(0.05, 0.13)) add(x, add(metal(between(420, 640), 26), tick(1600, 0.03, 130), 0, 0.8), at, Math.sin((Math.PI * at) / 1.05) * between(0.5, 1));
  return x;
};
/** A telephone on silent, on wood, somewhere inside. */
const buzzing = () => [0, 0.75].reduce((x, at) => add(x, gain(tone(155, 0.5).map((value, index) => (value > 0 ? 1 : -1) * (0.6 + 0.4 * Math.sin(index / 90))), (t) => Math.min(1, t / 0.03) * Math.min(1, (0.5 - t) / 0.05)), at), silence(1.3));
const drip = () => room(gain(tone((t) => 900 + 2400 * t, 0.12), (t) => Math.exp(-t * 45)), 0.8, 0.03);
const fly = () => gain(biquad(tone((t) => 205 + 30 * Math.sin(t * 5) + 12 * Math.sin(t * 17), 1.6).map((value) => Math.sign(value) * Math.abs(value) ** 0.4), 'band', 900, 0.6), (t) => Math.sin((Math.PI * t) / 1.6) ** 2 * (0.6 + 0.4 * Math.sin(t * 11)));
/** A crate pushed over concrete, in an empty hall. */
const crate = () => room(add(swell(700, 0.6, 0.8, 0.8), tick(300, 0.08, 60), 0.5, 2), 0.9, 0.02, 1400);
const hanger = () => add(swell(3600, 0.22, 2.4, 1), metal(2500, 30), 0.18, 0.7);
const keys = () => {
  const x = silence(1.2);
  for (let at = 0.02; at < 1; at += between(0.08, 0.2)) add(x, add(tick(between(1700, 2400), 0.02, 260), tick(420, 0.03, 170), 0.004), at, between(0.5, 1));
  return x;
};
/** A lift arrives on the floor. */
const chime = () => add(ping(880, 1, 4), ping(698, 1, 4), 0.28);
const millstone = () => gain(biquad(brown(2.2), 'band', 420, 0.9), (t) => Math.sin((Math.PI * t) / 2.2) * (0.6 + 0.4 * Math.sin(t * 8.2)));
const ladle = () => add(add(metal(640, 16), swell(1500, 0.5, 0.8, 1.5), 0.15, 1.6), metal(700, 20), 0.62, 0.6);
const pouring = () => {
  const x = gain(biquad(white(1.7), 'band', 1500, 0.9), (t) => 0.3 * Math.sin((Math.PI * t) / 1.7));
  for (let at = 0.05; at < 1.5; at += between(0.03, 0.08)) add(x, gain(tone((t) => 500 + 500 * at + 3000 * t, 0.05), (t) => Math.exp(-t * 70)), at, between(0.3, 0.7));
  return x;
};
const cup = () => add(metal(2350, 26), metal(2900, 34), 0.09, 0.6);
/** A treadle machine takes a seam. */
const sewing = (seconds) => {
  const x = silence(seconds);
  for (let at = 0.05, stroke = 0; at < seconds - 0.1; stroke += 1) {
    const part = at / seconds;
    add(x, add(tick(2100, 0.03, 170), tick(520, 0.05, 90), 0.01, 1.3), at, stroke % 2 ? 0.8 : 1);
    at += 0.16 - 0.09 * Math.sin(Math.PI * Math.min(1, part * 1.15)) ** 0.6;
  }
  return add(x, gain(biquad(brown(seconds), 'band', 240, 0.8), (t) => 0.7 * Math.sin((Math.PI * t) / seconds)));
};
const shears = () => [0, 0.3, 0.62].reduce((x, at) => add(add(x, swell(4200, 0.17, 1.6, 1), at), tick(2600, 0.02, 200), at + 0.16, 0.9), silence(0.9));
const tearing = () => {
  let strain = 0;
  return gain(biquad(white(0.7).map((value) => {
    strain = strain * 0.985 + (random() < 0.02 ? random() : 0);
    return value * (0.2 + strain);
  }), 'band', 2900, 0.6), (t) => Math.min(1, t / 0.1) * Math.min(1, (0.7 - t) / 0.08));
};
const thud = () => add(tick(240, 0.12, 40, 0.7), swell(900, 0.3, 0.6, 1), 0.01, 0.5);

/**
 * bed: what never stops; now: what happens now and then; level: of the bed, in decibels.
 * Each piece of `now`: how to make it, how loud beside the bed (decibels), and after how many seconds it may come again, at the earliest and at the latest.
 */
export const PLACES = {
  street: {
    level: -38, bed: () => add(air(500, 1), crowd(56, 1.5, 1100)),
    now: { cry: [cry, 4, 9, 22], bell: [bicycleBell, 1, 12, 30], motor: [() => motor(3, 74), 6, 10, 26], bird: [bird, 1, 7, 18] },
  },
  provocative: {
    level: -38, bed: () => add(add(air(420, 0.9), crowd(26, 0.9, 900)), gain(hum(118, 0.04), wave(6, 0.3, 1))),
    now: { hammering: [hammering, 9, 8, 19], grinding: [grinding, 6, 16, 34], screws: [screws, 5, 10, 24] },
  },
  evasive: {
    level: -39, bed: () => add(add(air(330, 0.8), hum(100, 0.1, [1, 0.35, 0.2, 0.08])), crowd(12, 0.7, 700)),
    now: { shutter: [shutter, 8, 7, 17], buzzing: [buzzing, 7, 18, 40], motor: [() => motor(3, 66), 8, 12, 28] },
  },
  victim: {
    level: -40, bed: () => add(add(gain(air(260, 1), wave(8, 0.5, 1)), gain(biquad(white(RAW), 'band', 480, 1.5), wave(8, 0, 0.06, 2))), crowd(6, 0.4, 500)),
    now: { drip: [drip, 7, 3, 8], fly: [fly, 5, 9, 24], crate: [crate, 6, 22, 48] },
  },
  overconfident: {
    level: -40, bed: () => add(add(air(300, 0.4), gain(biquad(white(RAW), 'low', 1500), 0.06)), hum(120, 0.025)),
    now: { hanger: [hanger, 7, 7, 16], keys: [keys, 6, 9, 22], chime: [chime, 4, 24, 50] },
  },
  stubborn: {
    level: -38, bed: () => add(scatter(air(300, 0.7), 110, bubble, 0.1, 0.26), gain(biquad(white(RAW), 'band', 3400, 0.6), wave(4, 0.015, 0.035))),
    now: { millstone: [millstone, 9, 5, 11], ladle: [ladle, 7, 12, 26], drip: [drip, 4, 6, 15] },
  },
  sophisticated: {
    level: -41, bed: () => add(scatter(air(240, 0.5), 46, bubble, 0.03, 0.09), gain(biquad(white(RAW), 'band', 5200, 1.2), wave(8, 0.004, 0.02))),
    now: { pouring: [pouring, 7, 14, 32], cup: [cup, 6, 8, 20], bird: [bird, 2, 6, 16] },
  },
  promiser: {
    level: -39, bed: () => add(air(320, 0.5), crowd(16, 0.7, 750)),
    now: { seam: [() => sewing(2.2), 9, 5, 12], shears: [shears, 6, 12, 28], tearing: [tearing, 6, 20, 44], thud: [thud, 8, 15, 36] },
  },
};

export const bed = (place) => loop(place.bed().slice(0, Math.round(RAW * RATE)), FADE);
export const happening = ([make, louder], base) => ends(level(make(), base + louder, -10), 0.004, 0.08);
