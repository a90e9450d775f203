// What is done with hands: knocks, doors, telephones, paper, coins. Interface sounds are re-levelled from uisfx (CC0).
import { join } from 'node:path';
import { decode } from './files.mjs';
import { add, between, biquad, ends, gain, level, noise, ping, random, RATE, resonator, room, silence, sow, swell, tick, tone, white } from './signal.mjs';

function knuckle(hard) {
  const x = silence(0.28);
  for (const [frequency, decay, loudness] of [[138, 26, 1], [214, 34, 0.7], [371, 48, 0.4], [655, 70, 0.2]]) add(x, ping(frequency * between(0.985, 1.015), 0.28, decay, loudness * hard));
  return add(x, tick(1400, 0.03, 190, 0.8), 0, 1.6 * hard);
}

function knock() {
  const x = silence(1.1);
  for (const [at, hard] of [[0.02, 0.85], [0.29, 0.75], [0.55, 1]]) add(x, knuckle(hard), at);
  return ends(level(room(x, 0.35, 0.02), -20, -5), 0.002, 0.1);
}

/** A latch, hinges; then a soft bump, or the door falling shut. */
function door(isShutting) {
  const x = silence(1.5);
  add(x, tick(2600, 0.03, 160, 1.2), 0.02, 0.8);
  add(x, ping(1450, 0.1, 60, 0.2), 0.03);
  add(x, tick(1500, 0.04, 120), 0.13, 0.9);
  let phase = 0;
  const creak = silence(0.7).map((_, index) => {
    phase += (62 + 50 * Math.sin((index / RATE) * 4.2) + 14 * noise()) / RATE;
    return phase % 1 < 0.06 ? 1 : 0;
  });
  const hinge = resonator(resonator(creak, (t) => (isShutting ? 640 - 180 * t : 520 + 170 * t), 90), 1250, 160);
  add(x, gain(hinge, (t) => Math.sin((Math.PI * t) / 0.7)), 0.2, 2.2);
  add(x, knuckle(isShutting ? 1.6 : 0.5), isShutting ? 0.92 : 1.02, 0.7);
  if (isShutting) add(x, tick(2100, 0.05, 110), 1, 0.8);
  return ends(level(room(x, 0.3, 0.015), -23), 0.002, 0.12);
}

/** The player's call: the ringing tone in the receiver, twice. */
function ringing() {
  const x = silence(2.6);
  const ring = (seconds) => {
    const y = silence(seconds);
    for (const [frequency, loudness] of [[1120, 1], [1385, 0.85], [2290, 0.32], [2830, 0.24], [4300, 0.08]]) {
      for (let index = 0; index < y.length; index += 1) {
        const t = index / RATE;
        y[index] += loudness * Math.sin(2 * Math.PI * frequency * t) * (0.45 + 0.55 * Math.max(0, Math.sin(2 * Math.PI * 21 * t)) ** 0.7);
      }
    }
    return gain(y, (t) => Math.min(1, t / 0.02) * (t > seconds - 0.25 ? Math.max(0, (seconds - t) / 0.25) : 1));
  };
  add(x, ring(0.95), 0.02);
  add(x, ring(0.95), 1.3);
  return ends(level(room(biquad(x, 'low', 3800), 0.3, 0.02), -25), 0.004, 0.2);
}

/** A message leaves: two soft rising tones and a breath of air. */
function messageSent() {
  const x = silence(0.5);
  add(x, ping(784, 0.4, 15, 0.8), 0.01);
  add(x, ping(1175, 0.4, 13, 0.8), 0.1);
  return ends(level(add(x, swell(2400, 0.3), 0.02, 0.25), -24), 0.004, 0.05);
}

function paper() {
  const x = silence(0.85);
  for (const [at, seconds, frequency] of [[0.02, 0.28, 3200], [0.25, 0.22, 4300], [0.42, 0.34, 2600]]) {
    let crackle = 0;
    const sheet = white(seconds).map((value) => {
      crackle = crackle * 0.992 + (random() < 0.012 ? random() : 0);
      return value * (0.25 + crackle);
    });
    add(x, gain(biquad(sheet, 'band', frequency, 0.7), (t) => Math.sin((Math.PI * t) / seconds) ** 1.4), at);
  }
  return ends(level(x, -26), 0.004, 0.05);
}

/** A pen over paper, in a few strokes. */
function pen() {
  const x = silence(1);
  for (let at = 0.03; at < 0.8; at += between(0.07, 0.13)) add(x, swell(between(3000, 5200), between(0.05, 0.1), 1.6, 1.2), at, between(0.5, 1));
  return ends(level(add(x, tick(1700, 0.03, 160), 0.88, 0.8), -29), 0.004, 0.04);
}

function coins() {
  const x = silence(0.95);
  for (const [at, loudness] of [[0.02, 1], [0.11, 0.7], [0.2, 0.85], [0.27, 0.5], [0.38, 0.65], [0.43, 0.35]]) {
    const base = between(3100, 4600);
    for (const [multiple, part] of [[1, 1], [1.51, 0.6], [2.13, 0.35]]) add(x, ping(base * multiple, 0.4, 16 + 8 * multiple, loudness * part * 0.5), at);
    add(x, gain(biquad(white(0.02), 'high', 2500), (t) => Math.exp(-t * 300)), at, 0.4 * loudness);
  }
  return ends(level(biquad(x, 'low', 9000), -26), 0.001, 0.1);
}

const INTERFACE = {
  select: ['select', -25], confirm: ['check', -23], page: ['swipe', -25],
  'good-mark': ['success', -22], 'mixed-mark': ['info', -23], 'wrong-mark': ['invalid-drop', -23],
  'end-good': ['achievement', -20], 'end-bad': ['sleep', -20],
};

/** Every cue by its name. */
export function cues() {
  const uisfx = join(process.env.ART_MODULES ?? process.cwd(), 'node_modules/uisfx/sounds/organic');
  sow(7);
  return {
    ...Object.fromEntries(Object.entries(INTERFACE).map(([name, [source, loudness]]) => [name, ends(level(decode(join(uisfx, `${source}.mp3`)), loudness), 0.001, 0.02)])),
    knock: knock(), 'door-open': door(false), 'door-shut': door(true), 'phone-ring': ringing(), message: messageSent(), paper: paper(), pen: pen(), coins: coins(),
  };
}

/** One plucked string, two octaves of music are made of it: silk and wood, a soft nail, a slow fade. */
export function string(frequency = 293.66, seconds = 3.2) {
  sow(21);
  const size = Math.round(RATE / frequency);
  const line = biquad(silence(size / RATE).map(noise), 'low', 2600).slice();
  let last = 0;
  const x = silence(seconds).map((_, index) => {
    const here = index % size;
    const value = line[here];
    line[here] = (value + line[(here + 1) % size]) * 0.4988;
    last = last * 0.45 + value * 0.55;
    return last;
  });
  add(x, tick(1900, 0.02, 240), 0, 0.1);
  add(x, gain(tone(frequency / 2, 0.6), (t) => Math.exp(-t * 7) * 0.06));
  return ends(level(room(biquad(x, 'low', 2400), 0.6, 0.012, 1500).slice(0, x.length), -22), 0.003, 1.2);
}
