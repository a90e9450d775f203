import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, contentHash } from '#engine/content-hash.ts';

test('the order of keys does not matter, anything else does', () => {
  expect(contentHash({ a: 1, b: [2, 3] })).toBe(contentHash({ b: [2, 3], a: 1 }));
  expect(contentHash({ a: 1, b: [2, 3] })).not.toBe(contentHash({ a: 1, b: [3, 2] }));
});

test('canonical JSON reads back as the same value', () => {
  fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
    expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
  }));
});
