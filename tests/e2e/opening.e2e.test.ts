import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openPage } from '../support/open-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test.each([['zh-CN', '七扇门'], ['en', 'Seven Doors']])('the game opens in the language of the browser (%s), with its name and without errors', async (locale, name) => {
  const { page, problems } = await openPage(browser, '', { locale });
  await page.locator('#app > *').first().waitFor();
  await page.locator('[data-door]').first().waitFor();
  expect(await page.title()).toBe(name);
  expect(problems).toEqual([]);
});
