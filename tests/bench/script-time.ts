import type { CDPSession, Page } from 'playwright-core';

export interface ScriptTime {
  readonly frames: number;
  /** Milliseconds of script for each frame: own time of all functions, calls into the browser (WebGL, DOM) included. */
  readonly perFrame: number;
  /** Function → milliseconds per frame, the costliest first. */
  readonly costliest: readonly (readonly [name: string, perFrame: number])[];
}

const SAMPLING_MICROSECONDS = 100;
/** Time of the profile that is nobody's script. Collecting garbage counts: script made it. */
const NOT_SCRIPT = new Set(['(root)', '(idle)', '(program)']);

/** Profiles the page for a while, meanwhile counting its animation frames. */
export async function measureScriptTime(page: Page, devtools: CDPSession, milliseconds: number): Promise<ScriptTime> {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
  await page.evaluate(() => {
    const counter = window as unknown as { frames: number };
    counter.frames = 0;
    const count = (): void => {
      counter.frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const before = await framesOf(page);
  await devtools.send('Profiler.start');
  await page.waitForTimeout(milliseconds);
  const { profile } = await devtools.send('Profiler.stop');
  const frames = (await framesOf(page)) - before;

  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(anonymous)']));
  const own = new Map<string, number>();
  const { samples = [], timeDeltas = [] } = profile;
  samples.forEach((node, index) => { // a sample lasts until the next one
    const name = names.get(node)!;
    if (!NOT_SCRIPT.has(name)) own.set(name, (own.get(name) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000);
  });
  const total = [...own.values()].reduce((sum, time) => sum + time, 0);
  const costliest = [...own].toSorted((a, b) => b[1] - a[1]).map(([name, time]) => [name, time / frames] as const);
  return { frames, perFrame: total / frames, costliest };
}

function framesOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { frames: number }).frames);
}
