import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { launchChromium } from '#tests/chromium.ts';
import { Colleague } from '#tests/colleague.ts';
import { startServerProcess } from '#tests/server-process.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test('the server goes away in the middle of a talk: the talk goes on, its result waits, and counts once the server is back', { timeout: 120_000 }, async () => {
  const data = mkdtempSync(join(tmpdir(), 'seven-doors-away-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const environment = { DATA_DIR: data, GAME: inject('gameFolder') };
  const first = await startServerProcess(environment);
  await expect.poll(() => first.printed()).toMatch(/set-up/);
  const player = await Colleague.arrives(browser, /http\S+set-up\S+/.exec(first.printed())![0]);
  await player.setsUp('Grace');
  await player.knocksAt('evasive', 'practise');
  await player.choosesReply(0);
  await player.isAsked();

  await first.kill();
  await player.hurriesThrough(1);
  await player.opensDebrief();
  await player.page.locator('[data-counted="waiting"]').waitFor();

  const second = await startServerProcess({ ...environment, PORT: new URL(first.url).port });
  onTestFinished(() => second.kill());
  await player.page.locator('[data-counted="counted"]').waitFor({ timeout: 30_000 });
  expect(player.problems).toEqual([]);
});
