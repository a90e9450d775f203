import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openPage } from '../support/open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test('the game opens with its name and without errors', async () => {
  const { page, problems, close } = await openPage(browser);
  await page.locator('#app > *').first().waitFor();
  expect(await page.title()).toContain('Seven Doors');
  expect(problems).toEqual([]);
  await close();
});
