import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CUSTOMERS } from '#scenarios/catalog.ts';
import { launchChromium } from '#tests/chromium.ts';
import { GamePage } from '#tests/game-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const ROUNDS = [['desktop', 'zh-CN'], ['phone', 'zh-CN'], ['phone', 'en'], ['desktop', 'en']] as const;

describe.each(CUSTOMERS.map((customer, index) => [customer, ...ROUNDS[index % 2]!] as const))('%s on a %s in %s', (customer, screen, language) => {
  test('is knocked at, talked to until the end, and looked back on', async () => {
    const game = await GamePage.open(browser, { screen, language });
    await game.knocksAt(customer);
    const turns = await game.playsOut((turn) => turn * 3 + 1);
    expect(turns).toBeGreaterThan(0);
    expect(await game.cutOff('.bubble, .reply, .coach, .talk-bar')).toEqual([]);
    await game.opensDebrief();
    expect(await game.page.locator('.transcript .turn').count()).toBe(turns + 1);
    expect(await game.page.locator('.criterion').count()).toBeGreaterThanOrEqual(4);
    expect(await game.page.getByText('{{').count()).toBe(0);
    expect(await game.scrollsSideways()).toBe(false);
    expect(game.problems).toEqual([]);
  });
});

describe.each(CUSTOMERS.map((customer, index) => [customer, ...ROUNDS[2 + (index % 2)]!] as const))('%s on a %s in %s', (customer, screen, language) => {
  test('every offer can be seen whole and reached, and the talk ends', async () => {
    const game = await GamePage.open(browser, { screen, language, path: `#/talk/${customer}` });
    while (await game.isAsked()) {
      expect(await game.replies.count()).toBeGreaterThanOrEqual(3);
      expect(await game.cutOff('.reply, .bubble')).toEqual([]);
      await game.replies.last().scrollIntoViewIfNeeded();
      await game.choosesReply(0);
    }
    await game.page.locator('[data-debrief]').waitFor();
    expect(game.problems).toEqual([]);
  });
});
