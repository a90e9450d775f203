import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { classifyFiles } from '../../../scripts/offline/classify-files.ts';
import { webManifest } from '../../../scripts/offline/web-manifest.ts';

const root = join(import.meta.dirname, '../../..');
const wordsIn = (language: string) => JSON.parse(readFileSync(join(root, `locales/${language}/offline.json`), 'utf8')) as Record<string, Record<string, string>>;

test('the game is stored at once, what is large or rarely wanted later, what is no part of it never', () => {
  const paths = [
    'worker.js', 'index.html', 'index.html.br', 'assets/index-CdeOSkzO.js', 'assets/index-CdeOSkzO.js.gz', 'understanding/model.bin', 'doors/victim.svg',
    'source/ui.mjs', 'CREDITS.md', 'icons/icon-192.png', 'ui/favicon.svg', 'ui/icons/book.svg', 'manifest.en.webmanifest',
  ];
  expect(classifyFiles(paths, (path) => `#${path}`)).toEqual({
    first: [['assets/index-CdeOSkzO.js', ''], ['doors/victim.svg', '#doors/victim.svg'], ['index.html', '#index.html'], ['ui/favicon.svg', '#ui/favicon.svg']],
    later: ['icons/icon-192.png', 'manifest.en.webmanifest', 'ui/icons/book.svg', 'understanding/model.bin'].map((path) => [path, `#${path}`]),
  });
});

test('the manifest names the game in the language and in the other one, works under any path, and its icons exist in their sizes', () => {
  const names = Object.fromEntries(['zh-CN', 'en'].map((language) => [language, wordsIn(language).app as never]));
  const manifest = webManifest('en', names) as { icons: { src: string; sizes: string }[] } & Record<string, unknown>;
  expect(manifest).toMatchObject({ name: 'Seven Doors', lang: 'en', name_localized: { 'zh-CN': '七扇门', en: 'Seven Doors' }, start_url: './', scope: './', display: 'standalone' });
  for (const { src, sizes } of manifest.icons) {
    expect(existsSync(join(root, 'assets', src)), src).toBe(true);
    const png = readFileSync(join(root, 'assets', src));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

test('the note says the same in both languages', () => {
  const shape = (language: string) => Object.entries(wordsIn(language)).map(([part, words]) => [part, Object.keys(words)]);
  expect(shape('zh-CN')).toEqual(shape('en'));
});
