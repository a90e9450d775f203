// Writes assets/sounds: own synthesis for voices, ambiences and things; interface cues re-levelled from uisfx (CC0).
// Needs ffmpeg on the PATH.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync, rmSync } from 'node:fs';

import { fileURLToPath } from 'node:url';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const out = fileURLToPath(new URL('../../sounds/', import.meta.url));
mkdirSync(out, { recursive: true });
const SR = 32000;

// --- tools ---------------------------------------------------------------------------------------------------
let seed = 1;
const rnd = () => { seed = (seed * 1664525 + 1013904223) >>> 0; return seed / 4294967296; };
const noise = () => rnd() * 2 - 1;
const buf = (s) => new Float32Array(Math.round(s * SR));
const db = (x) => 10 ** (x / 20);
function biquad(x, type, f, q = 0.707) {
  const w = (2 * Math.PI * f) / SR, a = Math.sin(w) / (2 * q), c = Math.cos(w);
  let b0, b1, b2;
  if (type === 'lp') { b0 = b2 = (1 - c) / 2; b1 = 1 - c; } else if (type === 'hp') { b0 = b2 = (1 + c) / 2; b1 = -(1 + c); } else { b0 = a; b1 = 0; b2 = -a; }
  const a0 = 1 + a, a1 = -2 * c, a2 = 1 - a, y = new Float32Array(x.length);
  let x1 = 0, x2 = 0, y1 = 0, y2 = 0;
  for (let i = 0; i < x.length; i++) { const v = (b0 * x[i] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0; x2 = x1; x1 = x[i]; y2 = y1; y1 = v; y[i] = v; }
  return y;
}
function resonator(x, f, bw) { // one formant, f may be a function of time
  const y = new Float32Array(x.length); let y1 = 0, y2 = 0;
  for (let i = 0; i < x.length; i++) { const t = i / x.length, fr = typeof f === 'function' ? f(t) : f, r = Math.exp((-Math.PI * bw) / SR), c = 2 * r * Math.cos((2 * Math.PI * fr) / SR), g = 1 - c + r * r; const v = g * x[i] + c * y1 - r * r * y2; y2 = y1; y1 = v; y[i] = v; }
  return y;
}
const add = (a, b, at = 0, g = 1, wrap = false) => { let o = Math.round(at * SR); for (let i = 0; i < b.length; i++) { let k = o + i; if (k >= a.length) { if (!wrap) break; k %= a.length; } a[k] += b[i] * g; } return a; };
const gain = (x, f) => x.map((v, i) => v * (typeof f === 'function' ? f(i / SR) : f));
const white = (s) => buf(s).map(noise);
const brown = (s) => { let v = 0; return buf(s).map(() => (v = v * 0.995 + noise() * 0.06)); };
const peak = (x) => x.reduce((m, v) => Math.max(m, Math.abs(v)), 1e-9);
const rms = (x, a = 0, b = x.length) => { let s = 0; for (let i = a; i < b; i++) s += x[i] * x[i]; return Math.sqrt(s / Math.max(1, b - a)); };
function loudest(x, win = 0.05) { const n = Math.round(win * SR); let m = 1e-9; for (let i = 0; i + n <= x.length || i === 0; i += n >> 1) m = Math.max(m, rms(x, i, Math.min(x.length, i + n))); return m; }
const level = (x, target, top = -6) => { const g = Math.min(db(target) / loudest(x), db(top) / peak(x)); return gain(x, g); };
const ends = (x, a = 0.004, b = 0.02) => gain(x, (t) => Math.min(1, t / a) * Math.min(1, Math.max(0, x.length / SR - t) / b));
/** makes the tail flow into the head */
function loop(x, fade = 1.5) {
  const n = Math.round(fade * SR), L = x.length - n, y = x.slice(0, L);
  for (let i = 0; i < n; i++) { const k = i / n; y[i] = x[i] * Math.sin((k * Math.PI) / 2) + x[L + i] * Math.cos((k * Math.PI) / 2); }
  return y;
}
function room(x, secs = 0.5, wet = 0.2, tone = 2600) { // a few echoes and a diffuse tail
  const y = new Float32Array(x.length + Math.round(secs * SR)); y.set(x);
  const tail = biquad(gain(white(secs), (t) => Math.exp((-6 * t) / secs)), 'lp', tone);
  const step = 7; // sparse convolution
  for (let j = 200; j < tail.length; j += step + Math.floor(rnd() * 90)) for (let i = 0; i < x.length; i++) y[i + j] += x[i] * tail[j] * wet;
  return y;
}
const tmp = join(tmpdir(), 'seven-doors-sound');
mkdirSync(tmp, { recursive: true });
function wav(name, x) {
  const b = Buffer.alloc(44 + x.length * 2);
  b.write('RIFF', 0); b.writeUInt32LE(36 + x.length * 2, 4); b.write('WAVEfmt ', 8); b.writeUInt32LE(16, 16); b.writeUInt16LE(1, 20); b.writeUInt16LE(1, 22); b.writeUInt32LE(SR, 24); b.writeUInt32LE(SR * 2, 28); b.writeUInt16LE(2, 32); b.writeUInt16LE(16, 34); b.write('data', 36); b.writeUInt32LE(x.length * 2, 40);
  x.forEach((v, i) => b.writeInt16LE(Math.round(Math.max(-1, Math.min(1, v)) * 32767), 44 + i * 2));
  const f = join(tmp, name + '.wav'); writeFileSync(f, b); return f;
}
const ff = (...a) => execFileSync('ffmpeg', ['-v', 'error', '-y', ...a]);
function save(name, x, { mp3 = 56, opus = 32 } = {}) {
  const f = wav(name, x);
  ff('-i', f, '-ac', '1', '-codec:a', 'libmp3lame', '-b:a', mp3 + 'k', '-map_metadata', '-1', '-id3v2_version', '0', join(out, name + '.mp3'));
  ff('-i', f, '-ac', '1', '-codec:a', 'libopus', '-b:a', opus + 'k', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', join(out, name + '.ogg'));
}
function decode(file) {
  const raw = execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-ac', '1', '-ar', String(SR), '-f', 'f32le', '-'], { maxBuffer: 1 << 26 });
  return new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
}

// --- interface cues --------------------------------------------------------------------------------------------
const uisfx = join(process.env.ART_MODULES ?? process.cwd(), 'node_modules/uisfx/sounds');
const cues = { select: ['organic/select', -25], confirm: ['organic/check', -23], 'good-mark': ['organic/success', -22], 'mixed-mark': ['organic/info', -23], 'wrong-mark': ['organic/invalid-drop', -23], page: ['organic/swipe', -25], 'end-good': ['organic/achievement', -20], 'end-bad': ['organic/sleep', -20] };
for (const [name, [src, lv]] of Object.entries(cues)) save(name, ends(level(decode(join(uisfx, src + '.mp3')), lv), 0.001, 0.02), { mp3: 64, opus: 40 });

// --- things ------------------------------------------------------------------------------------------------------
seed = 7;
const ping = (f, secs, decay, g = 1) => gain(buf(secs).map((_, i) => Math.sin((2 * Math.PI * f * i) / SR)), (t) => g * Math.exp(-t * decay));
function knockOnce(hard) {
  let x = buf(0.28);
  for (const [f, d, g] of [[138, 26, 1], [214, 34, 0.7], [371, 48, 0.4], [655, 70, 0.2]]) add(x, ping(f * (1 + (rnd() - 0.5) * 0.03), 0.28, d, g * hard));
  add(x, gain(biquad(white(0.03), 'bp', 1400, 0.8), (t) => Math.exp(-t * 190) * 1.6 * hard));
  return x;
}
{ const x = buf(1.3); [[0.02, 0.85], [0.29, 0.75], [0.55, 1]].forEach(([t, h]) => add(x, knockOnce(h), t)); save('knock', ends(level(room(x, 0.4, 0.02), -20, -5), 0.002, 0.1)); }
{ // a latch, hinges, a soft bump
  let x = buf(1.5);
  add(x, gain(biquad(white(0.03), 'bp', 2600, 1.2), (t) => Math.exp(-t * 160)), 0.02, 0.8); add(x, ping(1450, 0.1, 60, 0.2), 0.03); add(x, gain(biquad(white(0.04), 'bp', 1500, 1), (t) => Math.exp(-t * 120)), 0.13, 0.9);
  let ph = 0; const creak = buf(0.7).map((_, i) => { const t = i / SR; ph += (62 + 50 * Math.sin(t * 4.2) + 14 * noise()) / SR; return ph % 1 < 0.06 ? 1 : 0; });
  add(x, gain(resonator(resonator(creak, (t) => 520 + 240 * t, 90), 1250, 160), (t) => Math.sin((Math.PI * t) / 0.7)), 0.24, 2.2);
  add(x, gain(biquad(white(0.8), 'lp', 700), (t) => Math.sin((Math.PI * t) / 0.8) ** 2 * 0.09), 0.2); add(x, knockOnce(0.5), 1.02, 0.7);
  save('door-open', ends(level(room(x, 0.35, 0.015), -23), 0.002, 0.12));
}
{ // an old desk telephone, two rings
  const x = buf(2.6); const ring = (s) => { const y = buf(s); for (const [f, g] of [[1120, 1], [1385, 0.85], [2290, 0.32], [2830, 0.24], [4300, 0.08]]) for (let i = 0; i < y.length; i++) { const t = i / SR; y[i] += g * Math.sin(2 * Math.PI * f * t) * (0.45 + 0.55 * Math.max(0, Math.sin(2 * Math.PI * 21 * t)) ** 0.7); } return gain(y, (t) => Math.min(1, t / 0.02) * (t > s - 0.25 ? Math.max(0, (s - t) / 0.25) : 1)); };
  add(x, ring(0.95), 0.02); add(x, ring(0.95), 1.3); save('phone-ring', ends(level(room(biquad(x, 'lp', 3800), 0.4, 0.02), -25), 0.004, 0.2));
}
{ // sheets of paper
  const x = buf(0.85); for (const [t0, d, f] of [[0.02, 0.28, 3200], [0.25, 0.22, 4300], [0.42, 0.34, 2600]]) { let e = 0; const y = white(d).map((v) => { e = e * 0.992 + (rnd() < 0.012 ? rnd() : 0); return v * (0.25 + e); }); add(x, gain(biquad(y, 'bp', f, 0.7), (t) => Math.sin((Math.PI * t) / d) ** 1.4), t0); }
  save('paper', ends(level(x, -26), 0.004, 0.05));
}
{ // coins on a counter
  const x = buf(0.95); for (const [t0, g] of [[0.02, 1], [0.11, 0.7], [0.2, 0.85], [0.27, 0.5], [0.38, 0.65], [0.43, 0.35]]) { const b = 3100 + rnd() * 1500; for (const [m, k] of [[1, 1], [1.51, 0.6], [2.13, 0.35]]) add(x, ping(b * m, 0.4, 16 + 8 * m, g * k * 0.5), t0); add(x, gain(biquad(white(0.02), 'hp', 2500), (t) => Math.exp(-t * 300)), t0, 0.4 * g); }
  save('coins', ends(level(biquad(x, 'lp', 9000), -26), 0.001, 0.1));
}

// --- voices --------------------------------------------------------------------------------------------------------
// A murmured syllable: a soft consonant, a vowel, a tone of the voice. No words.
const vowels = { a: [780, 1250, 2600], o: [520, 900, 2500], e: [500, 1450, 2450], i: [310, 2150, 2950], u: [350, 760, 2300], ai: [[740, 420], [1280, 2000], 2650] };
const tones = { level: (t) => 1.06, rise: (t) => 0.92 + 0.24 * t * t, dip: (t) => 0.98 - 0.2 * Math.sin(Math.PI * t * 0.85), fall: (t) => 1.14 - 0.3 * t };
const syllables = [['m', 'a', 'level', 1], ['n', 'e', 'fall', 0.9], ['d', 'o', 'dip', 1.1], ['l', 'ai', 'rise', 1.05], ['m', 'u', 'fall', 0.95], ['d', 'i', 'level', 0.85]];
const speakers = {
  provocative: { f0: 118, size: 1.0, secs: 0.165, breath: 0.03, rough: 0.05, open: 0.62, bright: 3600 },
  evasive: { f0: 134, size: 1.03, secs: 0.15, breath: 0.07, rough: 0.015, open: 0.55, bright: 2900 },
  victim: { f0: 204, size: 1.16, secs: 0.19, breath: 0.11, rough: 0.02, open: 0.5, bright: 2700 },
  overconfident: { f0: 216, size: 1.17, secs: 0.15, breath: 0.025, rough: 0.008, open: 0.62, bright: 3800 },
  stubborn: { f0: 98, size: 0.96, secs: 0.2, breath: 0.06, rough: 0.06, open: 0.55, bright: 2700 },
  sophisticated: { f0: 112, size: 0.98, secs: 0.185, breath: 0.04, rough: 0.008, open: 0.52, bright: 3000 },
  promiser: { f0: 146, size: 1.04, secs: 0.14, breath: 0.03, rough: 0.01, open: 0.6, bright: 3500 },
  employee: { f0: 232, size: 1.2, secs: 0.14, breath: 0.06, rough: 0.008, open: 0.55, bright: 3400 },
  neighbour: { f0: 186, size: 1.13, secs: 0.175, breath: 0.07, rough: 0.04, open: 0.52, bright: 2800 },
};
function syllable(p, [cons, vowel, tone, len]) {
  const secs = p.secs * len + 0.03, x = buf(secs), n = x.length;
  let ph = 0, wob = 0;
  for (let i = 0; i < n; i++) {
    const t = i / n; wob = wob * 0.9995 + noise() * 0.0005 * 40;
    ph += (p.f0 * tones[tone](t) * (1 + 0.006 * Math.sin(2 * Math.PI * 5.5 * (i / SR)) + p.rough * wob * 0.2)) / SR; ph %= 1;
    const o = p.open; // smooth glottal pulse
    const g = ph < o ? Math.sin((Math.PI * ph) / o) ** 2 * (1 - 0.4 * (ph / o)) : 0;
    x[i] = (g - 0.28) * (1 + p.rough * noise()) + p.breath * noise() * (0.4 + g);
  }
  // differentiate for presence, then formants in parallel
  const s = x.map((v, i) => v - 0.86 * (i ? x[i - 1] : 0));
  const [F1, F2, F3] = vowels[vowel].map((f) => (Array.isArray(f) ? (t) => (f[0] + (f[1] - f[0]) * Math.min(1, t * 1.3)) * p.size : f * p.size));
  const from = { m: [260, 900], n: [280, 1600], d: [300, 1750], l: [340, 1250] }[cons];
  const glide = (f, a) => (t) => { const v = typeof f === 'function' ? f(t) : f, k = Math.min(1, t / 0.28); return a + (v - a) * k * k * (3 - 2 * k); };
  let y = buf(secs);
  add(y, resonator(s, glide(F1, from[0]), 80), 0, 1); add(y, resonator(s, glide(F2, from[1]), 110), 0, 0.5); add(y, resonator(s, F3, 170), 0, 0.2); add(y, resonator(s, 3500 * p.size, 260), 0, 0.07); add(y, resonator(s, 250, 90), 0, 0.35);
  y = biquad(biquad(y, 'lp', p.bright), 'hp', 80);
  const att = { m: 0.035, n: 0.03, d: 0.012, l: 0.025 }[cons];
  return ends(gain(y, (t) => Math.min(1, t / att) ** 1.2 * Math.min(1, (secs - t) / 0.07) ** 1.3), 0.003, 0.01);
}
const voices = {};
for (const [who, p] of Object.entries(speakers)) {
  seed = 100 + who.length * 7 + p.f0;
  const list = syllables.map((q) => level(syllable(p, q), -23, -8)), gap = 0.09;
  let at = 0.05; const x = buf(list.reduce((s, q) => s + q.length / SR + gap, 0.12)), sprite = {};
  list.forEach((q, i) => { add(x, q, at); sprite['s' + i] = [Math.round(at * 1000) - 4, Math.round((q.length / SR) * 1000) + 12]; at = Math.round((at + q.length / SR + gap) * 1000) / 1000; });
  save('voice-' + who, x, { mp3: 48, opus: 28 });
  voices[who] = { src: [`voice-${who}.ogg`, `voice-${who}.mp3`], sprite };
}
writeFileSync(join(out, 'voices.json'), JSON.stringify(voices, null, 1).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]') + '\n');

// --- ambiences: 12 s, seamless ------------------------------------------------------------------------------------------
const LEN = 12, FADE = 1.6, RAW = LEN + FADE;
const bed = (lp, g, hp = 140) => gain(biquad(biquad(brown(RAW), 'lp', lp), 'hp', hp), g);
function murmur(many = 46, g = 1, tone = 900) { // far voices, blurred until no syllable stands out
  const x = buf(RAW), who = Object.values(speakers);
  for (let i = 0; i < many; i++) { let t = rnd() * RAW; const p = who[Math.floor(rnd() * who.length)], v = 0.3 + rnd() * 0.7; for (let k = 0; k < 4 + rnd() * 5 && t < RAW - 0.4; k++) { add(x, syllable({ ...p, f0: p.f0 * (0.94 + rnd() * 0.12) }, syllables[Math.floor(rnd() * 6)]), t, v); t += 0.16 + rnd() * 0.1; } }
  return gain(biquad(room(biquad(x, 'lp', tone), 0.7, 0.03, 1200).slice(0, Math.round(RAW * SR)), 'lp', tone), g);
}
const event = (x, y, t, g) => add(x, y, t, g);
const clink = (f) => { const y = buf(0.5); for (const [m, g] of [[1, 1], [2.32, 0.5], [3.9, 0.25]]) add(y, ping(f * m, 0.5, 9 + 6 * m, g)); return biquad(y, 'lp', 4200); };
const passing = (secs, f) => { let ph = 0; const y = buf(secs).map((_, i) => { const t = i / SR / secs; ph += (f * (1.05 - 0.12 * t)) / SR; return ((ph % 1) - 0.5) * 0.6 + noise() * 0.15; }); return gain(biquad(y, 'lp', 420), (t) => Math.sin((Math.PI * t) / secs) ** 2); };
const hum = (f, g, parts = [1, 0.5, 0.25]) => buf(RAW).map((_, i) => parts.reduce((s, a, k) => s + a * Math.sin((2 * Math.PI * f * (k + 1) * i) / SR), 0) * g * (1 + 0.05 * Math.sin((2 * Math.PI * 0.7 * i) / SR)));
const bell = (f) => { const y = buf(0.7); for (let k = 0; k < 2; k++) add(y, ping(f, 0.6, 9, 1), k * 0.13), add(y, ping(f * 2.4, 0.5, 14, 0.3), k * 0.13); return y; };
const drop = () => { let ph = 0; return room(gain(buf(0.12).map((_, i) => { ph += (900 + 2400 * (i / SR)) / SR; return Math.sin(2 * Math.PI * ph); }), (t) => Math.exp(-t * 45)), 0.8, 0.03); };
const pluck = (f) => { const n = Math.round(SR / f), line = Array.from({ length: n }, noise); let y = buf(2.6), last = 0; for (let i = 0; i < y.length; i++) { const v = line[i % n]; const nx = line[(i + 1) % n]; line[i % n] = (v + nx) * 0.4985; last = last * 0.5 + v * 0.5; y[i] = last; } return ends(biquad(y, 'lp', 1900), 0.004, 0.4); };
const bird = () => { const y = buf(0.5); for (let k = 0; k < 3; k++) { let ph = 0; add(y, gain(buf(0.09).map((_, i) => { const t = i / SR; ph += (2900 + 900 * Math.sin(t * 60)) / SR; return Math.sin(2 * Math.PI * ph); }), (t) => Math.sin((Math.PI * t) / 0.09) ** 2), k * 0.14); } return y; };
const scenes = {
  street: () => { const x = bed(500, 1); add(x, murmur(64, 1.5, 1100)); event(x, bell(2100), 2.6, 0.05); event(x, passing(4, 74), 6.4, 0.5); event(x, bird(), 5.1, 0.03); event(x, bird(), 10.9, 0.025); return x; },
  provocative: () => { const x = bed(420, 0.9); add(x, murmur(34, 1, 900)); [[2.2, 1250], [2.75, 1240], [3.3, 1262], [8.4, 1700], [9.9, 1150]].forEach(([t, f]) => event(x, clink(f), t, 0.07)); add(x, gain(hum(118, 0.05), (t) => 0.5 + 0.5 * Math.sin((2 * Math.PI * t) / 6))); event(x, passing(3.4, 82), 5.2, 0.34); return x; },
  evasive: () => { const x = bed(330, 0.8); add(x, hum(100, 0.1, [1, 0.35, 0.2, 0.08])); add(x, murmur(16, 0.8, 700)); event(x, passing(4.6, 66), 3.1, 0.5); event(x, bell(1900), 9.4, 0.03); return x; },
  victim: () => { const x = gain(bed(260, 1), (t) => 0.75 + 0.25 * Math.sin((2 * Math.PI * t) / 6)); add(x, gain(biquad(white(RAW), 'bp', 480, 1.5), (t) => 0.05 * (0.5 + 0.5 * Math.sin((2 * Math.PI * t) / 12)))); add(x, murmur(8, 0.5, 500)); [1.9, 4.7, 7.2, 10.6].forEach((t) => event(x, drop(), t, 0.09)); return x; },
  overconfident: () => { const x = bed(380, 0.5); add(x, gain(biquad(white(RAW), 'lp', 1500), 0.05)); add(x, hum(120, 0.02)); for (let t = 0.5; t < RAW; t += 1) event(x, gain(biquad(white(0.02), 'bp', 2400, 2), (u) => Math.exp(-u * 260)), t, 0.2); event(x, passing(5, 58), 4, 0.3); return x; },
  stubborn: () => { const x = bed(300, 0.7); for (let i = 0; i < 150; i++) { let ph = 0; const f = 180 + rnd() * 320; event(x, gain(buf(0.07).map((_, k) => { ph += (f + 5200 * (k / SR)) / SR; return Math.sin(2 * Math.PI * ph); }), (t) => Math.exp(-t * 50) * Math.min(1, t * 300)), rnd() * (RAW - 0.2), 0.1 + rnd() * 0.16); } add(x, gain(biquad(white(RAW), 'bp', 3400, 0.6), (t) => 0.035 * (0.7 + 0.3 * Math.sin((2 * Math.PI * t) / 4)))); for (let i = 0; i < 34; i++) event(x, gain(biquad(white(0.015), 'bp', 1500 + rnd() * 1800, 1), (t) => Math.exp(-t * 400)), rnd() * (RAW - 0.2), 0.2 + rnd() * 0.5); return x; },
  sophisticated: () => { const x = bed(240, 0.5); const p = [146.8, 164.8, 196, 220, 261.6, 293.7]; [[0.9, 2], [2.5, 3], [4.1, 1], [6.3, 4], [7.5, 3], [9.2, 0], [10.8, 2]].forEach(([t, k]) => add(x, pluck(p[k]), t, 0.22)); event(x, bird(), 3.4, 0.03); event(x, bird(), 8.6, 0.025); add(x, gain(biquad(white(RAW), 'bp', 1300, 0.8), (t) => 0.012 * (1 + Math.sin((2 * Math.PI * t) / 3)))); return x; },
  promiser: () => { const x = bed(320, 0.5); const f = 1.25; add(x, gain(biquad(biquad(white(RAW), 'lp', 900), 'hp', 120), (t) => 0.12 * (0.55 + 0.45 * Math.sin(2 * Math.PI * f * t) ** 2))); add(x, hum(96, 0.03)); add(x, murmur(14, 0.6, 750)); [3.2, 3.6, 4.0].forEach((t) => event(x, gain(biquad(white(0.09), 'bp', 4200, 1.2), (u) => Math.sin((Math.PI * u) / 0.09)), t, 0.09)); return x; },
};
for (const [who, make] of Object.entries(scenes)) {
  seed = 900 + who.length * 13;
  const x = loop(make().slice(0, Math.round(RAW * SR)), FADE);
  // level by what small speakers can give, above 300 Hz
  const g = Math.min(db(-38) / rms(biquad(x, 'hp', 300)), db(-29) / rms(x), db(-12) / peak(x));
  save('ambience-' + who, gain(x, g), { mp3: 40, opus: 24 });
}
rmSync(tmp, { recursive: true });
