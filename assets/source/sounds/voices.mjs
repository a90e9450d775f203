// Murmured voices: a soft consonant, a vowel, a movement of the pitch; no words. Mood is added where they are played.
import { add, biquad, ends, gain, level, noise, RATE, resonator, silence, sow, white } from './signal.mjs';

const VOWELS = { a: [780, 1250, 2600], o: [520, 900, 2500], e: [500, 1450, 2450], i: [310, 2150, 2950], u: [350, 760, 2300], ai: [[740, 420], [1280, 2000], 2650], ao: [[760, 480], [1200, 850], 2500], ei: [[560, 380], [1600, 2050], 2700] };
/** Where the formants come from, and how long the voice takes to rise. */
const CONSONANTS = { m: [260, 900, 0.035], n: [280, 1600, 0.03], d: [300, 1750, 0.012], l: [340, 1250, 0.025], w: [300, 700, 0.04], h: [500, 1400, 0.045] };
const PITCH = { level: () => 1.04, rise: (t) => 0.94 + 0.2 * t * t, dip: (t) => 0.98 - 0.16 * Math.sin(Math.PI * t * 0.85), fall: (t) => 1.1 - 0.24 * t };
export const SYLLABLES = [
  ['m', 'a', 'level', 1], ['n', 'e', 'fall', 0.9], ['d', 'o', 'dip', 1.1], ['l', 'ai', 'rise', 1.05], ['m', 'u', 'fall', 0.95],
  ['d', 'i', 'level', 0.85], ['w', 'o', 'fall', 1], ['h', 'ao', 'dip', 1.1], ['n', 'a', 'level', 0.95], ['l', 'ei', 'fall', 0.95],
];

export function syllable(person, [consonant, vowel, pitch, length]) {
  const seconds = person.seconds * length + 0.03;
  const [from1, from2, attack] = CONSONANTS[consonant];
  const source = silence(seconds);
  let phase = 0;
  let wander = 0;
  for (let index = 0; index < source.length; index += 1) {
    const t = index / source.length;
    wander = wander * 0.9995 + noise() * 0.02;
    phase = (phase + (person.f0 * PITCH[pitch](t) * (1 + 0.006 * Math.sin((2 * Math.PI * 5.5 * index) / RATE) + person.rough * wander * 0.2)) / RATE) % 1;
    const pulse = phase < person.open ? Math.sin((Math.PI * phase) / person.open) ** 2 * (1 - 0.4 * (phase / person.open)) : 0;
    const breath = person.breath * (consonant === 'h' ? 1 + 5 * Math.max(0, 1 - t / 0.3) : 1);
    source[index] = (pulse - 0.28) * (1 + person.rough * noise()) + breath * noise() * (0.4 + pulse);
  }
  const sharp = source.map((value, index) => value - 0.86 * (index ? source[index - 1] : 0));
  const [first, second, third] = VOWELS[vowel].map((f) => (Array.isArray(f) ? (t) => (f[0] + (f[1] - f[0]) * Math.min(1, t * 1.3)) * person.size : () => f * person.size));
  const glide = (to, from) => (t) => {
    const part = Math.min(1, t / 0.28);
    return from + (to(t) - from) * part * part * (3 - 2 * part);
  };
  let x = silence(seconds);
  for (const [frequency, width, loudness] of [[glide(first, from1), 80, 1], [glide(second, from2), 110, 0.5], [third, 170, 0.2], [3500 * person.size, 260, 0.07], [250, 90, 0.35]]) {
    add(x, resonator(sharp, frequency, width), 0, loudness);
  }
  x = biquad(biquad(x, 'low', person.bright), 'high', 80);
  return ends(gain(x, (t) => Math.min(1, t / attack) ** 1.2 * Math.min(1, Math.max(0, seconds - t) / 0.07) ** 1.3), 0.003, 0.01);
}

/** Air alone, through this throat: in, or out with a fall. */
function breath(person, seconds, from, to) {
  const air = white(seconds);
  const x = add(resonator(air, (t) => (from + (to - from) * t) * person.size, 400), resonator(air, 2300 * person.size, 700), 0, 0.35);
  return ends(level(gain(x, (t) => Math.sin(Math.PI * Math.min(1, t / seconds) ** 0.8) ** 1.5), -33, -14), 0.02, 0.06);
}

/** Two catches of breath, the second with a trace of voice. */
function sob(person) {
  const x = silence(0.62);
  add(x, breath(person, 0.16, 900, 1500), 0.01, 1.5);
  add(x, breath(person, 0.22, 1000, 1700), 0.2, 1.8);
  return add(x, level(syllable({ ...person, f0: person.f0 * 1.35, breath: 0.3, seconds: 0.12 }, ['h', 'u', 'fall', 1]), -31, -16), 0.4);
}

/** Everything that somebody's mouth can do, by name. */
export function voice(person) {
  sow(100 + Math.round(person.f0));
  return {
    ...Object.fromEntries(SYLLABLES.map((each, index) => [`s${index}`, level(syllable(person, each), -23, -8)])),
    inhale: breath(person, 0.3, 800, 1500),
    sigh: breath(person, 0.6, 1300, 600),
    sob: sob(person),
  };
}
