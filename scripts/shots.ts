import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startAppServer } from '../tests/support/app-server.ts';
import { launchChromium } from '../tests/support/chromium.ts';

/**
 * Takes pictures of every screen, in both languages and at several sizes, into a folder:
 * `npm run shots [folder] [customer…]`. A few of them stand in the README.
 */
const [folder = 'shots', ...customers] = process.argv.slice(2);
const SIZES = { phone: [360, 640], tablet: [768, 1024], desktop: [1280, 720], wide: [1920, 1080] } as const;
const LANGUAGES = { zh: 'zh-CN', en: 'en' } as const;
const TURNS = 4;

await mkdir(folder, { recursive: true });
const server = await startAppServer();
const browser = await launchChromium();
for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
  for (const language of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
    for (const customer of customers.length > 0 ? customers : ['provocative']) await visit(browser, size, language, customer);
  }
}
await browser.close();
await server.close();

async function visit(from: Browser, size: keyof typeof SIZES, language: keyof typeof LANGUAGES, customer: string): Promise<void> {
  const [width, height] = SIZES[size];
  const page = await from.newPage({ viewport: { width, height }, locale: LANGUAGES[language], deviceScaleFactor: size === 'phone' ? 2 : 1 });
  const shoot = async (name: string, fullPage = false) => {
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(folder, `${name}-${size}-${language}.png`), fullPage });
  };
  await page.goto(server.url);
  await page.locator('[data-door]').first().waitFor();
  await shoot('street');
  await page.locator(`[data-door="${customer}"]`).click();
  await page.locator('[data-knock]').waitFor();
  await shoot(`file-${customer}`, true);
  await page.locator('[data-knock]').click();
  await talk(page, () => shoot(`talk-first-${customer}`), () => shoot(`talk-${customer}`));
  await page.locator('[data-debrief]').click();
  await page.locator('.debrief').waitFor();
  await shoot(`debrief-${customer}`, true);
  for (const address of ['progress', 'handbook', `handbook/${customer}`, 'handbook/conduct']) {
    await page.goto(`${server.url}#/${address}`);
    await page.locator('.sheet h1').waitFor();
    await shoot(address.replace('/', '-'), !address.endsWith('conduct'));
  }
  await page.close();
}

/** Plays the recommended reply where it can be told (never by its place), shooting the first offer and a later one. */
async function talk(page: Page, first: () => Promise<void>, later: () => Promise<void>): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    for (;;) {
      await page.locator('[data-reply], .is-over, [data-skip]').first().waitFor();
      if (await page.locator('[data-reply], .is-over').first().isVisible()) break;
      await page.locator('[data-skip]').click({ timeout: 500 }).catch(() => undefined);
    }
    if (await page.locator('.is-over').isVisible()) return;
    if (turn === 0) await first();
    if (turn === TURNS) await later();
    await page.locator('[data-reply]').nth(turn % 3).click();
  }
}
