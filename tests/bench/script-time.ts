import type { CDPSession, Page } from 'playwright-core';

/** Milliseconds of script for each frame. Calls into the browser (WebGL, DOM) and collecting garbage are part of it. */
export interface ScriptTime {
  readonly frames: number;
  /** By CPU profile: the own time of all functions. */
  readonly profiled: number;
  /** By the browser's own account of processor time, which other work on the machine does not lengthen. */
  readonly accounted: number;
  /** Function → milliseconds per frame, the costliest first. */
  readonly costliest: readonly (readonly [name: string, perFrame: number])[];
}

const SAMPLING_MICROSECONDS = 200;
const NOT_SCRIPT = ['(root)', '(idle)', '(program)'];
const COUNTER = 'countFrame';

/** Looks at the page twice for so long: first undisturbed, then profiled. Counts its animation frames meanwhile. */
export async function measureScriptTime(page: Page, devtools: CDPSession, milliseconds: number): Promise<ScriptTime> {
  await page.evaluate(() => {
    const counter = window as unknown as { framesCounted: number };
    if (counter.framesCounted !== undefined) return;
    counter.framesCounted = 0;
    requestAnimationFrame(function countFrame() {
      counter.framesCounted += 1;
      requestAnimationFrame(countFrame);
    });
  });
  const frames = () => page.evaluate(() => (window as unknown as { framesCounted: number }).framesCounted);

  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const [scriptBefore, framesBefore] = [await scriptSeconds(devtools), await frames()];
  await page.waitForTimeout(milliseconds);
  const accounted = (1000 * ((await scriptSeconds(devtools)) - scriptBefore)) / ((await frames()) - framesBefore);

  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
  const framesProfiledBefore = await frames();
  await devtools.send('Profiler.start');
  await page.waitForTimeout(milliseconds);
  const { profile } = await devtools.send('Profiler.stop');
  const profiledFrames = (await frames()) - framesProfiledBefore;
  await devtools.send('Performance.disable');

  const own = ownTimes(profile);
  return {
    frames: profiledFrames,
    accounted,
    profiled: [...own.values()].reduce((sum, time) => sum + time, 0) / profiledFrames,
    costliest: [...own].toSorted((a, b) => b[1] - a[1]).map(([name, time]) => [name, time / profiledFrames] as const),
  };
}

async function scriptSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')!.value;
}

type Profile = {
  readonly nodes: readonly { readonly id: number; readonly children?: readonly number[]; readonly callFrame: { readonly functionName: string } }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
};

/** Function → its own milliseconds, without what is no script and without the counting of frames. */
function ownTimes({ nodes, samples = [], timeDeltas = [] }: Profile): Map<string, number> {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(anonymous)']));
  const counting = new Set(nodes.filter(({ id }) => names.get(id) === COUNTER).flatMap(({ id, children = [] }) => [id, ...children]));
  const own = new Map<string, number>();
  samples.forEach((node, index) => { // a sample lasts until the next one
    const name = names.get(node)!;
    if (NOT_SCRIPT.includes(name) || counting.has(node)) return;
    own.set(name, (own.get(name) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000);
  });
  return own;
}
