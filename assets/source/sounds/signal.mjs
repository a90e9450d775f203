// Tools for making sounds: a signal is a Float32Array of samples at RATE; times are in seconds, frequencies in hertz.
export const RATE = 32000;

let seed = 1;
/** Chance that is the same in every run. */
export const sow = (value) => {
  seed = value;
};
export const random = () => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 4294967296;
};
export const noise = () => random() * 2 - 1;
export const between = (low, high) => low + random() * (high - low);

export const silence = (seconds) => new Float32Array(Math.round(seconds * RATE));
export const decibels = (value) => 10 ** (value / 20);
export const white = (seconds) => silence(seconds).map(noise);
export const brown = (seconds) => {
  let last = 0;
  return silence(seconds).map(() => (last = last * 0.995 + noise() * 0.06));
};
/** A tone whose frequency may be a function of time. */
export const tone = (frequency, seconds) => {
  let phase = 0;
  return silence(seconds).map((_, index) => {
    phase += (typeof frequency === 'function' ? frequency(index / RATE) : frequency) / RATE;
    return Math.sin(2 * Math.PI * phase);
  });
};
/** What rings after a blow. */
export const ping = (frequency, seconds, decay, loudness = 1) => gain(tone(frequency, seconds), (t) => loudness * Math.exp(-t * decay));
/** A short burst of noise round a frequency. */
export const tick = (frequency, seconds, decay, width = 1) => gain(biquad(white(seconds), 'band', frequency, width), (t) => Math.exp(-t * decay));
/** Noise that comes and goes. */
export const swell = (frequency, seconds, width = 1, power = 2) => gain(biquad(white(seconds), 'band', frequency, width), (t) => Math.sin((Math.PI * t) / seconds) ** power);

/** Adds one signal to another at a time; with wrap, what hangs over the end comes in at the start. */
export function add(target, signal, at = 0, loudness = 1, wrap = false) {
  const from = Math.round(at * RATE);
  for (let index = 0; index < signal.length; index += 1) {
    let to = from + index;
    if (to >= target.length) {
      if (!wrap) break;
      to %= target.length;
    }
    target[to] += signal[index] * loudness;
  }
  return target;
}

export const gain = (signal, by) => signal.map((value, index) => value * (typeof by === 'function' ? by(index / RATE) : by));

export function biquad(signal, kind, frequency, q = 0.707) {
  const w = (2 * Math.PI * frequency) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const cosine = Math.cos(w);
  const [b0, b1, b2] = {
    low: [(1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2],
    high: [(1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2],
    band: [alpha, 0, -alpha],
  }[kind];
  const a0 = 1 + alpha;
  const a1 = -2 * cosine;
  const a2 = 1 - alpha;
  const out = new Float32Array(signal.length);
  let x1 = 0, x2 = 0, y1 = 0, y2 = 0;
  for (let index = 0; index < signal.length; index += 1) {
    const value = (b0 * signal[index] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    x2 = x1;
    x1 = signal[index];
    y2 = y1;
    y1 = value;
    out[index] = value;
  }
  return out;
}

/** One formant; its frequency may be a function of the part (0–1) of the signal that has passed. */
export function resonator(signal, frequency, width) {
  const out = new Float32Array(signal.length);
  const r = Math.exp((-Math.PI * width) / RATE);
  let y1 = 0, y2 = 0;
  for (let index = 0; index < signal.length; index += 1) {
    const hertz = typeof frequency === 'function' ? frequency(index / signal.length) : frequency;
    const c = 2 * r * Math.cos((2 * Math.PI * hertz) / RATE);
    const value = (1 - c + r * r) * signal[index] + c * y1 - r * r * y2;
    y2 = y1;
    y1 = value;
    out[index] = value;
  }
  return out;
}

/** A few echoes and a diffuse tail. */
export function room(signal, seconds = 0.5, wet = 0.2, brightness = 2600) {
  const out = new Float32Array(signal.length + Math.round(seconds * RATE));
  out.set(signal);
  const tail = biquad(gain(white(seconds), (t) => Math.exp((-6 * t) / seconds)), 'low', brightness);
  for (let at = 200; at < tail.length; at += 7 + Math.floor(random() * 90)) {
    for (let index = 0; index < signal.length; index += 1) out[index + at] += signal[index] * tail[at] * wet;
  }
  return out;
}

const peak = (signal) => signal.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
const rms = (signal, from = 0, to = signal.length) => {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += signal[index] * signal[index];
  return Math.sqrt(sum / Math.max(1, to - from));
};
function loudest(signal, window = 0.05) {
  const size = Math.round(window * RATE);
  let most = 1e-9;
  for (let from = 0; from === 0 || from + size <= signal.length; from += size >> 1) most = Math.max(most, rms(signal, from, Math.min(signal.length, from + size)));
  return most;
}
/** To a loudness in decibels of its loudest moment, and no peak above the top. */
export const level = (signal, target, top = -6) => gain(signal, Math.min(decibels(target) / loudest(signal), decibels(top) / peak(signal)));
/** A lasting sound, levelled by what small speakers can give: above 300 Hz. */
export const levelBed = (signal, target) => gain(signal, Math.min(decibels(target) / rms(biquad(signal, 'high', 300)), decibels(target + 9) / rms(signal), decibels(-12) / peak(signal)));
/** Without a click at either end. */
export const ends = (signal, start = 0.004, end = 0.02) => gain(signal, (t) => Math.min(1, t / start) * Math.min(1, Math.max(0, signal.length / RATE - t) / end));

/** Lets the tail flow into the head, so that it can go round without a seam. */
export function loop(signal, fade) {
  const count = Math.round(fade * RATE);
  const length = signal.length - count;
  const out = signal.slice(0, length);
  for (let index = 0; index < count; index += 1) {
    const part = ((index / count) * Math.PI) / 2;
    out[index] = signal[index] * Math.sin(part) + signal[length + index] * Math.cos(part);
  }
  return out;
}
