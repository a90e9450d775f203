import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { FinishedTalk } from '#app/progress/progress-store.ts';
import type { WaitingTalk } from './stored-talks.ts';

export const SIZES = {
  phone: [360, 640], landscape: [640, 360], tablet: [768, 1024], desktop: [1280, 720], wide: [1920, 1080],
} as const;
export type Size = keyof typeof SIZES;
export const LANGUAGES = { zh: 'zh-CN', en: 'en' } as const;
export type LanguageName = keyof typeof LANGUAGES;

const PATIENCE_MS = 90_000;
/** Long enough for pictures to be drawn; nothing moves (reduced motion). */
const SETTLED_MS = 500;

/** Somebody at one screen in one language, who can be put into any moment of the game and takes pictures. */
export class Player {
  readonly page: Page;
  readonly #url: string;
  readonly #name: (shot: string) => string;

  private constructor(page: Page, url: string, name: (shot: string) => string) {
    this.page = page;
    this.#url = url;
    this.#name = name;
  }

  static async open(browser: Browser, url: string, folder: string, size: Size, language: LanguageName): Promise<Player> {
    const [width, height] = SIZES[size];
    const isHeld = size === 'phone' || size === 'landscape';
    const context = await browser.newContext({ viewport: { width, height }, locale: LANGUAGES[language], deviceScaleFactor: isHeld ? 2 : 1, hasTouch: isHeld, reducedMotion: 'reduce' });
    await context.addInitScript(() => {
      crypto.getRandomValues = (array) => {
        (array as unknown as Uint32Array).fill(7); // every new talk is the same one
        return array;
      };
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => console.error(`${size} ${language}: ${error.message}`));
    const player = new Player(page, url, (shot) => join(folder, `${shot}-${size}-${language}.png`));
    await page.goto(url, { timeout: PATIENCE_MS });
    await page.locator('[data-door]').first().waitFor();
    return player;
  }

  async goesTo(address: string, until: string): Promise<void> {
    await this.page.goto(`${this.#url}#/`);
    await this.page.locator('[data-door]').first().waitFor();
    await this.page.goto(`${this.#url}#/${address}`);
    await this.page.locator(until).first().waitFor();
  }

  async shoots(shot: string, { whole = false, after = SETTLED_MS } = {}): Promise<void> {
    await this.page.mouse.move(1, 1);
    await this.page.waitForLoadState('networkidle');
    await this.page.waitForTimeout(after);
    await this.page.screenshot({ path: this.#name(shot), fullPage: whole, scale: whole ? 'css' : 'device', timeout: PATIENCE_MS });
  }

  /** Comes into a talk at its very moment. */
  async joins({ attempt }: WaitingTalk): Promise<void> {
    await this.stores('interrupted', [attempt]);
    await this.goesTo(`talk/${attempt.scenario}`, '[data-reply]');
  }

  async says(reply: string): Promise<void> {
    await this.page.locator(`[data-reply="${reply}"]`).click();
  }

  /** Hurries whoever speaks until it is the player's turn, or all is over. */
  async listens(): Promise<void> {
    const mine = this.page.locator('[data-reply], [data-debrief]').first();
    while (!(await mine.isVisible())) {
      await this.page.locator('[data-reply], [data-debrief], [data-skip]').first().waitFor();
      await this.page.locator('[data-skip]').click({ timeout: 500 }).catch(() => undefined);
    }
  }

  /** Puts records where the game keeps them. */
  async stores(kind: 'interrupted' | 'finished', records: readonly (WaitingTalk['attempt'] | FinishedTalk)[]): Promise<void> {
    await this.page.evaluate(([store, values]) => new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('seven-doors');
      request.onerror = () => reject(request.error!);
      request.onsuccess = () => {
        const transaction = request.result.transaction(store, 'readwrite');
        for (const value of values) transaction.objectStore(store).put(value);
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
        transaction.onerror = () => reject(transaction.error!);
      };
    }), [kind, records] as const);
  }

  async forgets(): Promise<void> {
    await this.page.evaluate(() => new Promise<void>((resolve) => {
      const request = indexedDB.open('seven-doors');
      request.onsuccess = () => {
        const transaction = request.result.transaction(['interrupted', 'finished'], 'readwrite');
        transaction.objectStore('interrupted').clear();
        transaction.objectStore('finished').clear();
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    }));
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
