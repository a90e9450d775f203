import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SoundIndex } from '#audio/sound-index.ts';
import { CUES } from '#audio/sound-keys.ts';
import { CUSTOMERS } from '#scenarios/catalog.ts';

const folder = join(import.meta.dirname, '../../assets/sounds');
const index = JSON.parse(readFileSync(join(folder, 'sounds.json'), 'utf8')) as SoundIndex;
const files = readdirSync(folder);

test('all sounds of the game in both forms are at most 1.5 MB', () => {
  expect(files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThanOrEqual(1_500_000);
});

test('every sound stands there in both forms, and none that nobody knows', () => {
  const names = [
    'cues', 'string',
    ...Object.keys(index.voices).map((who) => `voice-${who}`),
    ...Object.keys(index.places).flatMap((place) => [`ambience-${place}`, `now-${place}`]),
  ];
  expect(files.toSorted()).toEqual(['sounds.json', ...names.flatMap((name) => [`${name}.mp3`, `${name}.ogg`])].toSorted());
});

test('every cue has its piece', () => {
  expect(Object.keys(index.cues).toSorted()).toEqual([...CUES].toSorted());
});

describe.each(CUSTOMERS)('%s', (customer) => {
  test('has a voice that can murmur, breathe in, sigh and sob', () => {
    const pieces = Object.keys(index.voices[customer]!.strip);
    expect(pieces.filter((piece) => /^s\d+$/.test(piece)).length).toBeGreaterThanOrEqual(8);
    expect(pieces).toEqual(expect.arrayContaining(['inhale', 'sigh', 'sob']));
  });

  test('has a place where at least three things happen now and then, of which nobody else has more than one', () => {
    const own = Object.keys(index.places[customer]!.now);
    expect(own.length).toBeGreaterThanOrEqual(3);
    for (const other of CUSTOMERS.filter((each) => each !== customer)) {
      expect(Object.keys(index.places[other]!.now).filter((name) => own.includes(name)).length, other).toBeLessThanOrEqual(1);
    }
  });

  test('has notes of its own at the door, few and quiet', () => {
    const notes = index.music[customer]!;
    expect(notes.length).toBeLessThanOrEqual(6);
    expect(Object.entries(index.music).filter(([, other]) => JSON.stringify(other) === JSON.stringify(notes))).toHaveLength(1);
  });
});

test('those beside the customers have voices, the street its sound, a debrief its notes', () => {
  expect(Object.keys(index.voices)).toEqual(expect.arrayContaining(['employee', 'neighbour']));
  expect(index.places).toHaveProperty('street');
  expect(Object.keys(index.music)).toEqual(expect.arrayContaining(['ended-well', 'ended-badly']));
});
