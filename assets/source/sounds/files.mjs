// Writes signals as files: Opus for most browsers, MP3 for those without it. Needs ffmpeg on the PATH.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { add, RATE, silence } from './signal.mjs';

export const folder = fileURLToPath(new URL('../../sounds/', import.meta.url));
const ffmpeg = (...options) => execFileSync('ffmpeg', ['-v', 'error', '-y', ...options]);

function wave(signal) {
  const bytes = Buffer.alloc(44 + signal.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + signal.length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(signal.length * 2, 40);
  signal.forEach((value, index) => bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32767), 44 + index * 2));
  return bytes;
}

/** Writes <name>.ogg and <name>.mp3; rates in kbit/s, mp3Rate in hertz. */
export function save(name, signal, { opus, mp3, mp3Rate }) {
  const scratch = mkdtempSync(join(tmpdir(), 'seven-doors-sound-'));
  const from = join(scratch, 'signal.wav');
  writeFileSync(from, wave(signal));
  ffmpeg('-i', from, '-ac', '1', '-codec:a', 'libopus', '-b:a', `${opus}k`, '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', join(folder, `${name}.ogg`));
  ffmpeg('-i', from, '-ac', '1', '-ar', String(mp3Rate), '-codec:a', 'libmp3lame', '-b:a', `${mp3}k`, '-map_metadata', '-1', '-id3v2_version', '0', join(folder, `${name}.mp3`));
  rmSync(scratch, { recursive: true });
}

export function decode(file) {
  const raw = execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-ac', '1', '-ar', String(RATE), '-f', 'f32le', '-'], { maxBuffer: 1 << 26 });
  return new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
}

/** MP3 decoders may begin up to 50 ms late: silence round every piece keeps it whole. */
const GAP = 0.12;

/** Many sounds in one file. @returns the signal, and by name where each stands: [start, length] in milliseconds */
export function strip(pieces) {
  const list = Object.entries(pieces);
  const signal = silence(list.reduce((sum, [, piece]) => sum + piece.length / RATE + GAP, GAP));
  const where = {};
  let at = GAP / 2;
  for (const [name, piece] of list) {
    add(signal, piece, at);
    where[name] = [Math.round(at * 1000) - 4, Math.round((piece.length / RATE) * 1000) + 50];
    at += piece.length / RATE + GAP;
  }
  return { signal, where };
}
