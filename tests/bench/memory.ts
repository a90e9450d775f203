import type Phaser from 'phaser';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { CUSTOMERS } from '#scenarios/catalog.ts';
import { playConversation } from './play-conversation.ts';
import { visit } from './visit.ts';

const TALKS = 50;
const EVERY = 10;

interface Memory {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly textures: number;
  readonly texels: number;
  readonly objects: number;
  readonly tweens: number;
  readonly sounds: number;
}

/**
 * Memory over many whole talks in one page, with each customer in turn: street, case file, talk, debrief. Looked at on the
 * street, after the garbage was collected. What grows on and on from the first measurement to the last is not given back.
 */
export async function benchMemory(browser: Browser, exposed: string): Promise<void> {
  const { page, devtools, close } = await visit(browser);
  await devtools.send('Performance.enable');
  await page.goto(exposed);
  console.log(`\nMemory over ${TALKS} talks in one page, on the street between talks, garbage collected`);
  const found: Memory[] = [];
  for (let talk = 1; talk <= TALKS; talk += 1) {
    await playConversation(page, CUSTOMERS[talk % CUSTOMERS.length]!, talk);
    if (talk % EVERY !== 0) continue;
    const memory = await memoryOf(page, devtools);
    found.push(memory);
    console.log(`  after ${talk}: heap ${mB(memory.heap)}, DOM nodes ${memory.nodes}, listeners ${memory.listeners}, textures ${memory.textures} (${mB(memory.texels * 4)}), game objects ${memory.objects}, tweens ${memory.tweens}, sounds ${memory.sounds}`);
  }
  await close();
  const [first, last] = [found[0]!, found.at(-1)!];
  const each = (key: keyof Memory) => (last[key] - first[key]) / (TALKS - EVERY);
  console.log(`  growth for each talk from ${EVERY} to ${TALKS}: heap ${(each('heap') / 1000).toFixed(1)} kB, DOM nodes ${each('nodes').toFixed(1)}, listeners ${each('listeners').toFixed(1)}, textures ${each('textures').toFixed(2)}, game objects ${each('objects').toFixed(2)}, sounds ${each('sounds').toFixed(2)}`);
}

async function memoryOf(page: Page, devtools: CDPSession): Promise<Memory> {
  await page.waitForTimeout(1500); // fading sounds and pictures come to their end
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)!.value;
  return { heap: usedSize, nodes: metric('Nodes'), listeners: metric('JSEventListeners'), ...await liveParts(page) };
}

/** What the stage and the sound board hold on to. */
function liveParts(page: Page) {
  return page.evaluate(() => {
    const { stage, sound } = window as unknown as { stage: { game: Phaser.Game }; sound: { heldSounds: number } };
    const { scene, textures } = stage.game;
    const sources = Object.values(textures.list).flatMap((texture) => texture.source);
    const sum = (of: (scene: Phaser.Scene) => number) => scene.scenes.reduce((total, one) => total + of(one), 0);
    return {
      textures: sources.length,
      texels: sources.reduce((total, { width, height }) => total + width * height, 0),
      objects: sum((one) => one.children?.length ?? 0),
      tweens: sum((one) => one.tweens?.getTweens().length ?? 0),
      sounds: sound.heldSounds,
    };
  });
}

function mB(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
