import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXPRESSIONS } from '#engine/scenario/vocabulary.ts';
import { mannerOf } from '#audio/manner.ts';
import { phrasesOf } from '#audio/phrases.ts';
import type { Voice } from '#audio/sound-index.ts';
import { utteranceOf } from '#audio/utterance.ts';

const voice: Voice = {
  pace: 1, pitch: 150,
  strip: Object.fromEntries(['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 'inhale', 'sigh', 'sob'].map((piece, index) => [piece, [index * 500, 250] as const])),
};
const LONG = 60;
const say = (text: string, face = 'calm', tension = 40, seconds = LONG) => utteranceOf(text, mannerOf(face, tension), voice, seconds);
const lasts = (...of: Parameters<typeof say>) => say(...of).at(-1)!.at;
const syllables = (...of: Parameters<typeof say>) => say(...of).filter(({ piece }) => piece.startsWith('s') && /\d/.test(piece));
const pitch = (...of: Parameters<typeof say>) => {
  const all = syllables(...of);
  return all.reduce((sum, { rate }) => sum + rate, 0) / all.length;
};

const TEXT = '钱我一定还，可是这个月真的没有。你说怎么办？';

describe('a text falls into phrases', () => {
  test('Chinese: a syllable for each character', () => {
    expect(phrasesOf(TEXT)).toEqual([{ syllables: 5, end: 'comma' }, { syllables: 9, end: 'stop' }, { syllables: 5, end: 'question' }]);
  });

  test('English: a syllable for each group of vowels, at least one a word', () => {
    expect(phrasesOf('I can’t pay… Not this month!')).toEqual([{ syllables: 3, end: 'trailing' }, { syllables: 3, end: 'exclamation' }]);
  });

  test('signs alone are silence', () => {
    expect(phrasesOf('……')).toEqual([]);
    expect(say('……')).toEqual([]);
    expect(say('……', 'weeping')).toEqual([]);
  });
});

describe('a murmur', () => {
  test('has the length of the line', () => {
    expect(syllables('好。')).toHaveLength(1);
    expect(syllables(TEXT)).toHaveLength(19);
    expect(lasts(TEXT)).toBeGreaterThan(lasts('钱我一定还。'));
  });

  test('keeps to its time, whatever is said', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), fc.constantFrom(...EXPRESSIONS), fc.integer({ min: 0, max: 100 }), (text, face, tension) => {
      const all = say(text, face, tension, 2.5);
      for (const [index, { at, rate, loudness, piece }] of all.entries()) {
        expect(at).toBeGreaterThanOrEqual(all[index - 1]?.at ?? 0);
        expect(at).toBeLessThan(2.5 + 2); // the phrase begun is finished
        expect(rate).toBeGreaterThan(0.7);
        expect(rate).toBeLessThan(1.4);
        expect(loudness).toBeGreaterThan(0);
        expect(loudness).toBeLessThan(2.5);
        expect(voice.strip).toHaveProperty(piece);
      }
    }));
  });

  test('sounds the same each time', () => {
    expect(say(TEXT, 'worried', 70)).toEqual(say(TEXT, 'worried', 70));
  });

  test('goes up at the end of a question and down at the end of a statement', () => {
    const end = (text: string) => {
      const all = syllables(text);
      return all.at(-1)!.rate - all.at(-3)!.rate;
    };
    expect(end('你到底想要我怎么样呢？')).toBeGreaterThan(0.05);
    expect(end('你到底想要我怎么样呢。')).toBeLessThan(0.03);
  });
});

describe('mood is heard', () => {
  test('tension makes it higher and faster', () => {
    expect(pitch(TEXT, 'calm', 90)).toBeGreaterThan(pitch(TEXT, 'calm', 20));
    expect(lasts(TEXT, 'calm', 90)).toBeLessThan(lasts(TEXT, 'calm', 20));
  });

  test('anger hurries and is loud, sorrow lingers and is soft', () => {
    expect(lasts(TEXT, 'angry')).toBeLessThan(lasts(TEXT, 'calm'));
    expect(lasts(TEXT, 'sad')).toBeGreaterThan(lasts(TEXT, 'calm'));
    expect(syllables(TEXT, 'angry')[0]!.loudness).toBeGreaterThan(syllables(TEXT, 'ashamed')[0]!.loudness * 1.5);
  });

  test('who weeps sobs before and between, and trembles', () => {
    expect(say(TEXT, 'weeping')[0]!.piece).toBe('sob');
    expect(say(TEXT, 'weeping').filter(({ piece }) => piece === 'sob' || piece === 'inhale').length).toBeGreaterThan(1);
    expect(mannerOf('weeping', 40).tremble).toBeGreaterThan(0.5);
  });

  test('every face has a manner, and no two the same', () => {
    const manners = EXPRESSIONS.map((face) => JSON.stringify(mannerOf(face, 40)));
    expect(new Set(manners).size).toBe(EXPRESSIONS.length);
  });
});
