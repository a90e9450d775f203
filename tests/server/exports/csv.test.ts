import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLine } from '#server/exports/csv.ts';

test('numbers stand as they are, text in quotes, nothing for what is not there', () => {
  expect(csvLine([1, -2.5, null, 'a "b", c', '两行\nd'])).toBe('1,-2.5,,"a ""b"", c","两行\nd"\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠x'])('text that looks like a formula is made text: %j', (text) => {
  expect(csvLine([text])).toBe(`"'${text}"\r\n`);
});

test('whatever text there is reads back the same, but for the apostrophe', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (cells) => {
    const [read] = parse(csvLine(cells), { recordDelimiter: '\r\n' }) as unknown as string[][];
    expect(read).toEqual(cells.map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)));
  }));
});
