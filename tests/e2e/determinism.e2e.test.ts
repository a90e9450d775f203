import { join } from 'node:path';
import { build } from 'vite';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#tests/chromium.ts';
import { playsBySeed } from '#tests/plays-by-seed.ts';

const SEEDS = 20;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** The same module for the browser, in one piece. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false, publicDir: false, logLevel: 'silent', root: join(import.meta.dirname, '../..'),
    build: { write: false, minify: false, lib: { entry: 'tests/support/plays-by-seed.ts', formats: ['es'] }, rolldownOptions: { output: { codeSplitting: false } } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = (output as { output: { type: string; code?: string }[] }).output.find((one) => one.type === 'chunk');
  return chunk!.code!;
}

test(`the same seeds and replies give the byte-same transcripts and scores in Node and in Chromium (${SEEDS} seeds of all seven)`, async () => {
  const page = await browser.newPage();
  const code = `data:text/javascript;base64,${Buffer.from(await bundle()).toString('base64')}`;
  // As text: the test runner would rewrite import() in a function.
  const inBrowser = await page.evaluate<string>(`import(${JSON.stringify(code)}).then(({ playsBySeed }) => playsBySeed(${SEEDS}))`);
  const inNode = await playsBySeed(SEEDS);
  expect(inNode.length).toBeGreaterThan(100_000);
  expect(inBrowser).toBe(inNode);
  await page.close();
});
