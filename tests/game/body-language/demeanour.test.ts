import { expect, test } from 'vitest';
import { Demeanour } from '#game/body-language/demeanour.ts';

const feelings = { tension: 40, trust: 20, commitment: 0 };

test('a turn: stung by a reply, gesturing with the answer, listening as the mood then is', () => {
  const demeanour = new Demeanour('provocative', 'calm');
  expect(demeanour.feels(feelings, 'guarded')).toBe(false);
  expect(demeanour.pose).toBe('crossed');
  expect(demeanour.feels({ ...feelings, tension: 60 }, 'heated')).toBe(true);
  expect(demeanour.pose).toBe('leanIn');
  demeanour.faces('provocative', 'angry');
  demeanour.speaks();
  expect(demeanour.pose).toBe('leanIn');
  demeanour.listens();
  expect(demeanour.pose).toBe('leanIn');
  demeanour.speaks();
  expect(demeanour.pose).toBe('fist');
});

test('another who speaks for a while has a manner of their own', () => {
  const demeanour = new Demeanour('evasive', 'calm');
  demeanour.faces('neighbour', 'annoyed');
  demeanour.speaks();
  expect(demeanour.pose).toBe('point');
});

test('the end is held, whatever is said after it', () => {
  const demeanour = new Demeanour('victim', 'warm');
  demeanour.ends('holds');
  demeanour.speaks();
  demeanour.listens();
  expect(demeanour.pose).toBe('shake');
});
