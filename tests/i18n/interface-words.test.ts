import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Words {
  readonly [key: string]: string | Words;
}

/** `teams.heading` → its text, for all of a file. */
function textsOf(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[path + key, value] as [string, string]] : textsOf(value, `${path}${key}.`)));
}

function wordsOf(language: string, part: string): Map<string, string> {
  return new Map(textsOf(JSON.parse(readFileSync(join(import.meta.dirname, `../../locales/${language}/${part}.json`), 'utf8')) as Words));
}

const placesIn = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).toSorted();

test.each(['ui', 'account', 'desk'])('the interface says the same things in both languages, with the same places to fill: %s', (part) => {
  const chinese = wordsOf('zh-CN', part);
  const english = wordsOf('en', part);
  expect([...chinese.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  for (const [key, text] of english) {
    expect(text.trim(), key).not.toBe('');
    if (!key.endsWith('_one')) expect(placesIn(chinese.get(key)), key).toEqual(placesIn(text));
  }
});
