import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openPage } from './open-page.ts';

export const SCREENS = { phone: { width: 360, height: 640 }, desktop: { width: 1280, height: 720 }, wide: { width: 1920, height: 1080 } } as const;

export interface Visitor extends Omit<BrowserContextOptions, 'screen'> {
  readonly path?: string;
  readonly language?: 'zh-CN' | 'en';
  readonly screen?: keyof typeof SCREENS;
  /** Runs in the page before anything of the game does. */
  readonly before?: () => void;
}

/** The game as a player sees it, in the words of the game. Movement is off, so that a test waits for nothing. */
export class GamePage {
  readonly page: Page;
  readonly problems: readonly string[];

  protected constructor(page: Page, problems: readonly string[]) {
    this.page = page;
    this.problems = problems;
  }

  static async open(browser: Browser, { path = '', language = 'zh-CN', screen = 'desktop', before, ...options }: Visitor = {}): Promise<GamePage> {
    const opened = await openPage(browser, path, { viewport: SCREENS[screen], locale: language, reducedMotion: 'reduce', ...options }, before);
    return new GamePage(opened.page, opened.problems);
  }

  get replies(): Locator {
    return this.page.locator('[data-reply]');
  }

  get bubbles(): Locator {
    return this.page.locator('.bubble');
  }

  async goesTo(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, path);
  }

  async knocksAt(customer: string, mode = 'learn'): Promise<void> {
    await this.page.locator(`[data-door="${customer}"]`).click();
    await this.page.locator(`input[value="${mode}"]`).check();
    await this.page.locator('[data-knock]').click();
    await this.isAsked();
  }

  /** Waits until replies stand there, hurrying whoever speaks; false if the talk has ended instead. */
  async isAsked(): Promise<boolean> {
    const over = this.page.locator('.is-over');
    const either = this.page.locator('[data-reply], .is-over, [data-skip]');
    for (;;) {
      await either.first().waitFor();
      if (await over.isVisible()) return false;
      if (await this.replies.first().isVisible()) return true;
      await this.page.locator('[data-skip]').click({ timeout: 1000 }).catch(() => undefined);
    }
  }

  async choosesReply(place: number): Promise<void> {
    await this.replies.nth(place).click();
  }

  /** Plays on until the end, by the places given in turn. Returns the number of replies. */
  async playsOut(placeOf: (turn: number) => number): Promise<number> {
    let turns = 0;
    while (await this.isAsked()) {
      const count = await this.replies.count();
      await this.choosesReply(placeOf(turns) % count);
      turns += 1;
    }
    return turns;
  }

  async opensDebrief(): Promise<void> {
    await this.page.locator('[data-debrief]').click();
    await this.page.locator('.debrief').waitFor();
  }

  /** As when another tab comes to the front. */
  turnsAway(): Promise<void> {
    return this.#isHidden(true);
  }

  turnsBack(): Promise<void> {
    return this.#isHidden(false);
  }

  /** Headless pages are never hidden by the browser itself, so the page is told so. */
  #isHidden(isHidden: boolean): Promise<void> {
    return this.page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => (hidden ? 'hidden' : 'visible') });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  }

  /** What of these elements is cut off or outside the screen. Empty is good. */
  async cutOff(selector: string): Promise<string[]> {
    return this.page.locator(selector).evaluateAll((elements) => elements.flatMap((element) => {
      const box = element.getBoundingClientRect();
      const outside = box.left < -1 || box.right > innerWidth + 1;
      const cut = element.scrollWidth > element.clientWidth + 1;
      return outside || cut ? [`${element.className}: ${element.textContent?.slice(0, 40)}`] : [];
    }));
  }

  scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
  }
}
