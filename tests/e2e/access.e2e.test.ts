import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '#tests/chromium.ts';
import { GamePage, type Visitor } from '#tests/game-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** What stands in the way of somebody who sees, hears or points differently, a line each; light matters are left out. */
async function obstacles(game: GamePage): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: game.page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`));
}

const visitors: readonly Visitor[] = [{ screen: 'phone', language: 'zh-CN' }, { screen: 'desktop', language: 'en' }];

describe.each(visitors)('on a $screen in $language', (visitor) => {
  test.each([
    ['street', '', '[data-door]'], ['file', '#/file/provocative', '[data-knock]'], ['empty progress', '#/progress', '.progress'], ['handbook', '#/handbook', '.faces'],
    ['chapter', '#/handbook/victim', '.strategy'], ['conduct', '#/handbook/conduct', '.red-lines'], ['failure', '#/talk/nobody', '.failure'],
  ])('nothing serious stands in the way: %s', async (_name, path, until) => {
    const game = await GamePage.open(browser, { ...visitor, path });
    await game.page.locator(until).first().waitFor();
    expect(await obstacles(game)).toEqual([]);
  });

  test('nor in a talk, its handbook, its end, its debrief, and what was achieved', async () => {
    const game = await GamePage.open(browser, { ...visitor, path: '#/talk/provocative' });
    await game.isAsked();
    await game.choosesReply(1);
    await game.isAsked();
    expect(await obstacles(game)).toEqual([]);
    await game.page.locator('[data-handbook]').click();
    await game.page.locator('dialog .chapter').waitFor();
    expect(await obstacles(game)).toEqual([]);
    await game.page.keyboard.press('Escape');
    await game.playsOut(() => 0);
    expect(await obstacles(game)).toEqual([]);
    await game.opensDebrief();
    expect(await obstacles(game)).toEqual([]);
    await game.goesTo('#/progress');
    await game.page.locator('.history').waitFor();
    expect(await obstacles(game)).toEqual([]);
  });
});
