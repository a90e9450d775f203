import { launchChromium } from '#tests/chromium.ts';
import { servePages } from './built-pages.ts';
import { benchFirstLine } from './first-line.ts';
import { benchFrameTime } from './frame-time.ts';
import { benchMemory } from './memory.ts';
import { benchStartBytes } from './start-bytes.ts';

/** The page in a real browser: what it sends, how soon somebody speaks, what a frame costs, what is left behind. */
export async function benchPage(): Promise<void> {
  const pages = await servePages();
  const browser = await launchChromium();
  await benchStartBytes(browser, pages.game);
  await benchFirstLine(browser, pages.game, pages.empty);
  await benchFrameTime(browser, pages.game, pages.empty);
  await benchMemory(browser, pages.exposed);
  await browser.close();
  await pages.close();
}
