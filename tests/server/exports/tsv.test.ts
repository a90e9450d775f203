import { expect, test } from 'vitest';
import { nameless } from '#server/exports/nameless.ts';
import { tsvLine } from '#server/exports/tsv.ts';

test('a cell holds no tab, no end of line and no formula', () => {
  expect(tsvLine(['a\tb', 'c\r\n\u2028d ', '=1+1', '\t-2', '“say "hi"”', ''])).toBe('a b\tc d\t\'=1+1\t\'-2\t“say "hi"”\t\n');
});

test.each([
  ['Hi, Ann Lee here, Ann if you like.', 'Ann Lee', 'Hi, ××× here, ××× if you like.'],
  ['Annoying. I will call Anna’s branch.', 'Ann Will', 'Annoying. I will call Anna’s branch.'],
  ['您好，我是李梅，叫我小李。', '李梅', '您好，我是×××，叫我小李。'],
  ['A (b) c', '(b)', 'A ××× c'],
  ['A plan.', 'A', 'A plan.'],
])('whoever wrote “%s” does not stand in it by name', (text, name, expected) => {
  expect(nameless(text, name)).toBe(expected);
});
