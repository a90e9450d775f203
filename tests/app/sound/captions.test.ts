import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SoundIndex } from '#audio/sound-index.ts';
import { CAPTIONED_CUES, CAPTIONED_VOICES, captionFor, captionList } from '../../../src/app/caption-list.ts';

interface Words {
  readonly [key: string]: string | Words;
}

const read = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../../..', path), 'utf8'));
const keysOf = (words: Words, path = ''): string[] => Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`)));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { setTimeout });
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('captions', () => {
  test('a knock is noted and goes again; a click is not noted', () => {
    captionFor({ kind: 'cue', cue: 'select' });
    captionFor({ kind: 'cue', cue: 'knock' });
    expect(captionList.value.map(({ of, name }) => [of, name])).toEqual([['cue', 'knock']]);
    vi.advanceTimersByTime(6000);
    expect(captionList.value).toEqual([]);
  });

  test('a voice is noted when it changes, and an even one not at all', () => {
    captionFor({ kind: 'place', place: 'victim' });
    for (const face of ['calm', 'weeping', 'weeping', 'calm', 'weeping']) captionFor({ kind: 'voice', person: 'victim', face });
    expect(captionList.value.map(({ name }) => name)).toEqual(['victim', 'weeping', 'weeping']);
  });

  test('never more than a few at once', () => {
    for (let count = 0; count < 9; count += 1) captionFor({ kind: 'cue', cue: 'knock' });
    expect(captionList.value.length).toBeLessThanOrEqual(3);
  });

  test.each(['zh-CN', 'en'])('%s has words for everything that can be noted', (language) => {
    const words = read(`locales/${language}/sound.json`);
    const index = read('assets/sounds/sounds.json') as SoundIndex;
    expect(Object.keys(words.captions.cue).toSorted()).toEqual([...CAPTIONED_CUES].toSorted());
    expect(Object.keys(words.captions.voice).toSorted()).toEqual([...CAPTIONED_VOICES].toSorted());
    expect(Object.keys(words.captions.place).toSorted()).toEqual(Object.keys(index.places).toSorted());
  });

  test('both languages say the same things', () => {
    expect(keysOf(read('locales/zh-CN/sound.json'))).toEqual(keysOf(read('locales/en/sound.json')));
  });
});
