import { describe, expect, test } from 'vitest';
import { HEARD_ACTS } from '#engine/understanding/model.ts';
import { nearDuplicates } from '#training/corpus-facts.ts';
import { CORPUS_LANGUAGES, readCorpus, readWriters } from '#training/corpus.ts';

const corpus = readCorpus();

describe.each(CORPUS_LANGUAGES)('the corpus in %s', (language) => {
  const lines = corpus.filter((line) => line.language === language);

  test('has at least 120 lines for every act, from at least six hands', () => {
    for (const act of HEARD_ACTS) {
      const having = lines.filter(({ acts }) => acts.includes(act));
      expect([act, having.length >= 120, new Set(having.map(({ writer }) => writer)).size >= 6]).toEqual([act, true, true]);
    }
    expect(readWriters().filter((writer) => writer.language === language).length).toBeGreaterThanOrEqual(6);
  });

  test('has at least 600 lines that do nothing', () => {
    expect(lines.filter(({ acts }) => acts.length === 0).length).toBeGreaterThanOrEqual(600);
  });

  test('has no line nearly twice', () => {
    const twice = nearDuplicates(lines.filter(({ text }) => text.length > 8)).map(([one, other]) => `${one.id} ${one.text} = ${other.id} ${other.text}`);
    expect(twice).toEqual([]);
  });

  test('was not made by putting words into a pattern: no beginning of six words or nine characters stands in more than a few lines', () => {
    const length = language === 'en' ? 6 : 9;
    const beginnings = new Map<string, number>();
    for (const { text } of lines) {
      const units = language === 'en' ? text.toLowerCase().split(/\s+/) : [...text];
      if (units.length <= length) continue;
      const beginning = units.slice(0, length).join(' ');
      beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
    }
    expect([...beginnings].filter(([, count]) => count > 4)).toEqual([]);
  });
});

test('every writer belongs to one language and one split, and both languages’ splits are held out together', () => {
  const writers = readWriters();
  expect(new Set(writers.map(({ id }) => id)).size).toBe(writers.length);
  for (const language of CORPUS_LANGUAGES) {
    const splits = writers.filter((writer) => writer.language === language).map(({ split }) => split);
    expect(new Set(splits).size).toBe(splits.length);
  }
});
