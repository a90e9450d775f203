import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '#tests/chromium.ts';
import { GamePage } from '#tests/game-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const talk = '#/talk/provocative';

describe('in mid-talk', () => {
  test('the language changes, and the same is said in the other one', async () => {
    const game = await GamePage.open(browser, { path: talk });
    await game.isAsked();
    const ids = () => game.replies.evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.reply));
    const before = { ids: await ids(), text: await game.replies.first().textContent() };
    await game.page.locator('.settings .text-button').click();
    await expect.poll(() => game.replies.first().textContent()).not.toBe(before.text);
    expect(await ids()).toEqual(before.ids);
    expect(await game.page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test('keys alone are enough: a number chooses', async () => {
    const game = await GamePage.open(browser, { path: talk });
    await game.isAsked();
    const offered = await game.replies.nth(1).getAttribute('data-reply');
    await game.page.keyboard.press('2');
    await game.page.locator(`.bubble[data-line="${offered}"]`).waitFor({ state: 'attached' });
    while (await game.isAsked()) await game.page.keyboard.press('1');
    await game.page.locator('[data-debrief]').waitFor();
  });

  test('a reload comes back to where the talk was', async () => {
    const game = await GamePage.open(browser, { path: '#/talk/victim' }); // who never ends a talk so early
    for (let turn = 0; turn < 2; turn += 1) {
      await game.isAsked();
      await game.choosesReply(0);
    }
    await game.isAsked();
    const said = await game.bubbles.evaluateAll((bubbles) => bubbles.map((bubble) => (bubble as HTMLElement).dataset.line));
    await game.page.reload();
    await game.isAsked();
    expect(await game.bubbles.evaluateAll((bubbles) => bubbles.map((bubble) => (bubble as HTMLElement).dataset.line))).toEqual(said);
  });

  test('there is a way out, and the way back in', async () => {
    const game = await GamePage.open(browser, { path: talk });
    await game.isAsked();
    await game.choosesReply(0);
    await game.isAsked();
    await game.page.locator('[data-leave]').click();
    await game.page.locator('[data-leave-yes]').click();
    await game.page.locator('[data-door="provocative"]').click();
    await game.page.locator('[data-knock]').click();
    await game.isAsked();
    expect(await game.bubbles.count()).toBeGreaterThan(2);
  });
});

describe('before a talk', () => {
  test.each(['provocative', 'victim'])('a note says what is coming: %s', async (customer) => {
    const game = await GamePage.open(browser, { path: `#/file/${customer}` });
    await game.page.locator('[data-knock]').waitFor();
    const note = game.page.locator('.caution');
    expect((await note.textContent())!.length).toBeGreaterThan(20);
    expect(await note.evaluate((one) => one.compareDocumentPosition(document.querySelector('[data-knock]')!) & Node.DOCUMENT_POSITION_FOLLOWING)).toBeTruthy();
  });
});

describe('sound', () => {
  test('waits for the first gesture, as browsers demand, and then the street is heard', async () => {
    const game = await GamePage.open(browser);
    const sounds = () => game.page.evaluate(() => performance.getEntriesByType('resource').map((one) => one.name).filter((name) => name.includes('/sounds/')));
    await game.page.locator('[data-door]').first().waitFor();
    expect(await sounds()).toEqual([]);
    await game.page.mouse.click(5, 5);
    await expect.poll(async () => (await sounds()).filter((name) => name.includes('ambience-street')).length).toBeGreaterThan(0);
    expect(game.problems).toEqual([]);
  });
});

describe('modes', () => {
  test('during an exam the handbook stays closed, also by its address; afterwards it opens', async () => {
    const game = await GamePage.open(browser);
    await game.knocksAt('provocative', 'exam');
    await game.choosesReply(0);
    await game.isAsked();
    await game.goesTo('#/handbook/provocative');
    await game.page.locator('[data-closed]').waitFor();
    expect(await game.page.locator('.chapter').count()).toBe(0);
    await game.goesTo(talk);
    await game.playsOut(() => 0);
    await game.opensDebrief();
    await game.goesTo('#/handbook/provocative');
    await game.page.locator('.chapter').waitFor();
  });

  test('exam shows no meters, no coach, no handbook, no marks', async () => {
    const game = await GamePage.open(browser);
    await game.knocksAt('provocative', 'exam');
    await game.choosesReply(0);
    await game.isAsked();
    expect(await game.page.locator('.meters, .coach, [data-handbook], .mark').count()).toBe(0);
  });

  test('practise marks each reply and explains nothing', async () => {
    const game = await GamePage.open(browser);
    await game.knocksAt('provocative', 'practise');
    expect(await game.page.locator('.moment').count()).toBe(0);
    await game.choosesReply(0);
    await game.isAsked();
    expect(await game.page.locator('.mark').count()).toBe(1);
    expect(await game.page.locator('.explanation').count()).toBe(0);
  });

  test('learn names the moment and explains', async () => {
    const game = await GamePage.open(browser);
    await game.knocksAt('provocative', 'learn');
    expect(await game.page.locator('.moment').count()).toBe(1);
    await game.choosesReply(0);
    await game.isAsked();
    expect(await game.page.locator('.explanation').count()).toBe(1);
    await game.page.locator('[data-handbook]').click();
    await game.page.locator('dialog .chapter').waitFor();
  });
});

describe('when something is missing', () => {
  test('no storage: the game plays and says that progress is not kept', async () => {
    const game = await GamePage.open(browser, { path: talk, before: () => {
      Object.defineProperty(window, 'indexedDB', { value: { open: () => { throw new DOMException('refused', 'SecurityError'); } } });
    } });
    await game.playsOut(() => 0);
    await game.opensDebrief();
    await game.goesTo('#/progress');
    await game.page.locator('.notice').waitFor();
  });

  test('a lost graphics context: the talk goes on', async () => {
    const game = await GamePage.open(browser, { path: talk });
    await game.isAsked();
    await game.page.locator('canvas').waitFor({ state: 'attached' });
    await game.page.evaluate(() => {
      const canvas = document.querySelector('canvas')!;
      const context = canvas.getContext('webgl') ?? canvas.getContext('webgl2');
      context!.getExtension('WEBGL_lose_context')!.loseContext();
    });
    await game.choosesReply(0);
    expect(await game.isAsked()).toBe(true);
  });

  test('the page is hidden in the middle of a line, and shown again: the talk goes on', async () => {
    const game = await GamePage.open(browser, { path: talk });
    await game.isAsked();
    await game.choosesReply(0);
    await game.turnsAway();
    await game.turnsBack();
    expect(await game.isAsked()).toBe(true);
    expect(game.problems).toEqual([]);
  });

  test('no WebGL at all: portraits stand in', async () => {
    const game = await GamePage.open(browser, { path: talk, before: () => {
      HTMLCanvasElement.prototype.getContext = () => null;
    } });
    expect(await game.isAsked()).toBe(true);
    await game.page.locator('.still-portrait').waitFor();
  });

  test('no sound allowed: nothing is missed', async () => {
    const game = await GamePage.open(browser, { path: talk, before: () => {
      Object.assign(window, { AudioContext: undefined, webkitAudioContext: undefined, Audio: undefined });
    } });
    expect(await game.isAsked()).toBe(true);
    await game.choosesReply(0);
    await game.isAsked();
  });

  test('a damaged stored talk: a clear message, and what is stored stays', async () => {
    const game = await GamePage.open(browser);
    await game.page.locator('[data-door]').first().waitFor();
    const read = () => game.page.evaluate(() => new Promise((resolve) => {
      const request = indexedDB.open('seven-doors');
      request.onsuccess = () => {
        const get = request.result.transaction('interrupted').objectStore('interrupted').get('provocative');
        get.onsuccess = () => resolve(get.result);
      };
    }));
    await game.page.evaluate(() => new Promise<void>((resolve) => {
      const request = indexedDB.open('seven-doors');
      request.onsuccess = () => {
        const transaction = request.result.transaction('interrupted', 'readwrite');
        transaction.objectStore('interrupted').put({ scenario: 'provocative', seed: 'spoiled' });
        transaction.oncomplete = () => resolve();
      };
    }));
    await game.goesTo(talk);
    await game.page.locator('[role="alert"]').waitFor();
    expect(await read()).toEqual({ scenario: 'provocative', seed: 'spoiled' });
  });

  test('a door that is not there: a clear message', async () => {
    const game = await GamePage.open(browser, { path: '#/talk/nobody' });
    await game.page.locator('[role="alert"]').getByText('nobody').waitFor();
  });
});
