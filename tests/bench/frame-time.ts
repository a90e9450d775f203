import type { Browser, Page } from 'playwright-core';
import { measureScriptTime, type ScriptTime } from './script-time.ts';
import { median, range } from './statistics.ts';
import { visit, whenShown } from './visit.ts';

const ROUNDS = 5;
const SETTLE_MS = 2500;
const WINDOW_MS = 4000;

/**
 * Script time of a frame, by CPU profile: an empty scene, a customer standing there while the player thinks, and turns
 * being performed one after the other in full length. Each round opens both pages anew.
 */
export async function benchFrameTime(browser: Browser, game: string, empty: string): Promise<void> {
  const nothing: ScriptTime[] = [];
  const waiting: ScriptTime[] = [];
  const performing: ScriptTime[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await onPage(browser, empty, async (measure) => nothing.push(await measure()));
    await onPage(browser, `${game}#/talk/provocative`, async (measure, page) => {
      await page.locator('[data-reply]').first().waitFor();
      waiting.push(await measure());
      await keepReplying(page);
      performing.push(await measure());
    });
  }
  const times = (all: readonly ScriptTime[]) => all.map((one) => one.perFrame);
  const base = median(times(nothing));
  console.log(`\nScript time of a frame, ${ROUNDS} interleaved rounds, median (target: ratio at most 3)`);
  for (const [what, all] of [['an empty scene', nothing], ['a customer, waiting', waiting], ['a turn being performed', performing]] as const) {
    const middle = median(times(all));
    const seconds = (ROUNDS * WINDOW_MS) / 1000;
    console.log(`  ${what.padEnd(24)} ${middle.toFixed(3)} ms (${range(times(all), 3)})  ratio ${(middle / base).toFixed(2)}  at ${Math.round(all.reduce((sum, one) => sum + one.frames, 0) / seconds)} frames/s`);
    console.log(`    ${all[0]!.costliest.slice(0, 8).map(([name, time]) => `${name} ${(time * 1000).toFixed(0)} µs`).join(', ')}`);
  }
}

async function onPage(browser: Browser, address: string, use: (measure: () => Promise<ScriptTime>, page: Page) => Promise<unknown>): Promise<void> {
  const { page, devtools, close } = await visit(browser);
  await page.goto(address);
  await whenShown(page);
  await use(async () => {
    await page.waitForTimeout(SETTLE_MS);
    return measureScriptTime(page, devtools, WINDOW_MS);
  }, page);
  await close();
}

/** From now on the page answers by itself, with the first reply and as soon as there is one. */
async function keepReplying(page: Page): Promise<void> {
  await page.evaluate(() => {
    const answer = () => document.querySelector<HTMLElement>('[data-reply]')?.click();
    new MutationObserver(() => setTimeout(answer)).observe(document.body, { childList: true, subtree: true });
    answer();
  });
}
