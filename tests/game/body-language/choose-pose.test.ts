import { describe, expect, test } from 'vitest';
import { ENDING_KINDS, EXPRESSIONS, MOODS } from '#engine/scenario/vocabulary.ts';
import { choosePose } from '#game/body-language/choose-pose.ts';
import { mannerOf } from '#game/body-language/manner.ts';
import { type BodyMoment, reactionTo } from '#game/body-language/moment.ts';
import { CUSTOMERS } from '#scenarios/catalog.ts';

const calm: BodyMoment = { expression: 'calm', feelings: { tension: 30, trust: 30, commitment: 10 }, band: 'guarded', doing: 'listening', ending: null, beat: 0 };
const everybody = mannerOf('somebody new');

describe('choosePose', () => {
  test('a speaker gestures as the line feels, and not twice running in the same way', () => {
    const angry: BodyMoment = { ...calm, doing: 'speaking', expression: 'angry', band: 'heated' };
    expect(choosePose(angry, everybody)).toBe('point');
    expect(choosePose({ ...angry, beat: 1 }, everybody)).toBe('fist');
  });

  test('a listener stands as the mood underneath has it, whatever the face', () => {
    expect(choosePose({ ...calm, band: 'heated', expression: 'warm' }, everybody)).toBe('crossed');
    expect(choosePose({ ...calm, band: 'open', expression: 'warm' }, everybody)).toBe('rest');
  });

  test('tears and shame outlast the line', () => {
    expect(choosePose({ ...calm, expression: 'weeping' }, everybody)).toBe('wipe');
    expect(choosePose({ ...calm, expression: 'ashamed', beat: 1 }, everybody)).toBe('nape');
  });

  test('a promise of one\'s own shows in the hands, but only where the mood is open', () => {
    const committed = { ...calm, feelings: { tension: 20, trust: 60, commitment: 70 } };
    expect(choosePose({ ...committed, band: 'open' }, everybody)).toBe('write');
    expect(choosePose({ ...committed, band: 'guarded' }, everybody)).toBe('pockets');
  });

  test('in great anger a kind word does not open the arms', () => {
    const hot = { ...calm, doing: 'speaking', expression: 'warm', band: 'heated', feelings: { tension: 85, trust: 10, commitment: 0 } } as const;
    expect(choosePose(hot, everybody)).toBe('crossed');
    expect(choosePose({ ...hot, feelings: { ...hot.feelings, tension: 60 } }, everybody)).toBe('offer');
  });

  test.each([['holds', 'shake'], ['postponed', 'turned'], ['broken-off', 'doorEdge'], ['complaint', 'showPhone']] as const)('an ending that %s is seen: %s', (ending, pose) => {
    expect(choosePose({ ...calm, doing: 'speaking', expression: 'angry', ending }, everybody)).toBe(pose);
  });

  test('only a promise that holds is shaken hands on', () => {
    for (const person of CUSTOMERS) {
      const manner = mannerOf(person);
      expect(manner.ending.holds).toBe('shake');
      expect(ENDING_KINDS.filter((kind) => kind !== 'holds').map((kind) => manner.ending[kind])).not.toContain('shake');
    }
  });

  test('what is just heard shows before anything is answered', () => {
    expect(choosePose({ ...calm, doing: 'stung' }, mannerOf('evasive'))).toBe('turned');
    expect(choosePose({ ...calm, doing: 'eased' }, mannerOf('sophisticated'))).toBe('cup');
  });

  test.each(CUSTOMERS)('%s has at least eight poses', (person) => {
    const seen = new Set(EXPRESSIONS.flatMap((expression) => MOODS.flatMap((band) => (['speaking', 'listening', 'stung', 'eased'] as const).flatMap((doing) =>
      [0, 1, 2].map((beat) => choosePose({ ...calm, expression, band, doing, beat }, mannerOf(person)))))));
    expect(seen.size).toBeGreaterThanOrEqual(8);
  });

  test.each(CUSTOMERS)('%s never listens in anger as in trust', (person) => {
    const { listening } = mannerOf(person);
    expect(listening.heated.filter((pose) => listening.open.includes(pose))).toEqual([]);
  });
});

test('a reply that moves much is seen, a small shift is not', () => {
  const before = { tension: 40, trust: 30, commitment: 20 };
  expect(reactionTo(before, { ...before, tension: 47 })).toBe('stung');
  expect(reactionTo(before, { ...before, trust: 35 })).toBe('eased');
  expect(reactionTo(before, { ...before, tension: 33 })).toBe('eased');
  expect(reactionTo(before, { ...before, tension: 42, trust: 32 })).toBeNull();
});
