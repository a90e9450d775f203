import type { Browser } from 'playwright-core';
import { median, range } from './statistics.ts';
import { visit, whenShown } from './visit.ts';

const RUNS = 9;

/**
 * Time from opening the talk's address with nothing cached until the customer's first line stands in the page, against the
 * first frame of an empty scene. The two take turns; a first pair, with the browser itself still cold, is left out.
 */
export async function benchFirstLine(browser: Browser, game: string, empty: string): Promise<void> {
  const lines: number[] = [];
  const frames: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const line = await timeOf(browser, `${game}#/talk/provocative`);
    const frame = await timeOf(browser, empty);
    if (run === 0) continue;
    lines.push(line);
    frames.push(frame);
  }
  console.log(`\nTime to the first line, ${RUNS} interleaved runs, median (target: ratio at most 1.5)`);
  console.log(`  first line of the customer   ${median(lines).toFixed(0).padStart(5)} ms  (${range(lines)})`);
  console.log(`  first frame of an empty scene ${median(frames).toFixed(0).padStart(4)} ms  (${range(frames)})`);
  console.log(`  ratio of the medians ${(median(lines) / median(frames)).toFixed(2)}, median of the pairs' ratios ${median(lines.map((line, index) => line / frames[index]!)).toFixed(2)}`);
}

async function timeOf(browser: Browser, address: string): Promise<number> {
  const { page, close } = await visit(browser);
  await page.goto(address, { waitUntil: 'commit' });
  const time = await whenShown(page);
  await close();
  return time;
}
