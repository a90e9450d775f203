import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, originOf } from '#engine/understanding/normalise.ts';
import { tokensOf } from '#engine/understanding/tokens.ts';

test.each([
  ['你這個廢物', '你这个废物'], ['ＰＡＹ　１２００', 'pay 1200'], ['“Hello”  —  it’s me', '"hello" - it\'s me'], ['a\u202Eb\u200Dc\u0000d', 'abcd'], ['好的。行，没问题！', '好的.行,没问题!'],
])('%s', (typed, plain) => {
  expect(normalise(typed).text).toBe(plain);
});

test('every piece leads back to what was typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
    const normalised = normalise(typed);
    expect(normalised.origin).toHaveLength(normalised.text.length + 1);
    for (const { start, end } of tokensOf(normalised.text)) {
      const [from, to] = originOf(normalised, start, end);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(typed.length);
    }
  }));
});
