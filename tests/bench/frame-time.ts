import type { Browser, Page } from 'playwright-core';
import { measureScriptTime, type ScriptTime } from './script-time.ts';
import { median, range } from './statistics.ts';
import { visit, whenShown } from './visit.ts';

const ROUNDS = 5;
const SETTLE_MS = 2500;
const WINDOW_MS = 3000;
/** Small, so that drawing in software does not hold back the frames; script does the same for any size. */
const WINDOW = { width: 800, height: 450 };

/**
 * Script time of a frame: of an empty scene, of a customer standing there while the player thinks, and of turns performed
 * one after the other in full length. Each round opens both pages anew.
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
  console.log(`\nScript time of a frame, ${ROUNDS} interleaved rounds, medians (target: ratio at most 3)`);
  print('an empty scene', nothing, nothing);
  print('a customer, waiting', waiting, nothing);
  print('a turn being performed', performing, nothing);
}

function print(what: string, times: readonly ScriptTime[], base: readonly ScriptTime[]): void {
  const [profiled, accounted] = (['profiled', 'accounted'] as const).map((key) => {
    const values = times.map((one) => one[key]);
    return `${median(values).toFixed(3)} ms (${range(values, 3)}) ratio ${(median(values) / median(base.map((one) => one[key]))).toFixed(2)}`;
  });
  const rate = median(times.map((one) => (1000 * one.frames) / WINDOW_MS));
  console.log(`  ${what.padEnd(24)} by profile ${profiled}; processor time ${accounted}; ${rate.toFixed(0)} frames/s`);
  console.log(`    ${times.at(-1)!.costliest.slice(0, 8).map(([name, time]) => `${name} ${(time * 1000).toFixed(0)} µs`).join(', ')}`);
}

async function onPage(browser: Browser, address: string, use: (measure: () => Promise<ScriptTime>, page: Page) => Promise<unknown>): Promise<void> {
  const { page, devtools, close } = await visit(browser, WINDOW);
  await page.goto(address);
  await whenShown(page);
  await use(async () => {
    await page.waitForTimeout(SETTLE_MS);
    return measureScriptTime(page, devtools, WINDOW_MS);
  }, page);
  await close();
}

/** From now on the page answers by itself, with the first reply. */
async function keepReplying(page: Page): Promise<void> {
  await page.evaluate(() => {
    setInterval(() => document.querySelector<HTMLElement>('[data-reply]')?.click(), 100);
  });
}
