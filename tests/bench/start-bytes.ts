import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { visit, whenShown } from './visit.ts';

interface Part {
  readonly name: string;
  readonly kind: 'script' | 'json' | 'other';
  readonly bytes: number;
}

const SHOWN_PARTS = 8;

/** Bytes of script and JSON, gzipped, from opening the page until the customer's first line: straight there, and by the street. */
export async function benchStartBytes(browser: Browser, game: string): Promise<void> {
  console.log('\nStart: script and JSON until the first line, gzip (target: at most 350 kB, Phaser included)');
  await report(browser, 'straight to the talk', async (page) => {
    await page.goto(`${game}#/talk/provocative`);
  });
  await report(browser, 'street, case file, knock', async (page) => {
    await page.goto(game);
    await page.locator('[data-door="provocative"]').click();
    await page.locator('[data-knock]').click();
  });
}

async function report(browser: Browser, way: string, go: (page: Page) => Promise<unknown>): Promise<void> {
  const { page, close } = await visit(browser);
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await go(page);
  await whenShown(page);
  const parts = await Promise.all(responses.slice().map(partOf));
  await close();

  const counted = parts.filter((part) => part.kind !== 'other').toSorted((a, b) => b.bytes - a.bytes);
  const sum = (kind: Part['kind']) => parts.reduce((total, part) => total + (part.kind === kind ? part.bytes : 0), 0);
  console.log(`  ${way.padEnd(26)} ${kB(sum('script') + sum('json'))} in ${counted.length} files (script ${kB(sum('script'))}, JSON ${kB(sum('json'))}); beside it pictures, sounds, styles ${kB(sum('other'))}`);
  for (const { name, bytes } of counted.slice(0, SHOWN_PARTS)) console.log(`    ${kB(bytes).padStart(9)}  ${name}`);
  const rest = counted.slice(SHOWN_PARTS);
  if (rest.length > 0) console.log(`    ${kB(rest.reduce((total, part) => total + part.bytes, 0)).padStart(9)}  ${rest.length} smaller files`);
}

/** Sounds are packed already and pictures are not: each counts as it would be sent. */
async function partOf(response: Response): Promise<Part> {
  const type = (await response.headerValue('content-type')) ?? '';
  const body = await response.body().catch(() => Buffer.alloc(0)); // a stream that was broken off has none
  const kind = /javascript/.test(type) ? 'script' : /json/.test(type) ? 'json' : 'other';
  const bytes = /audio|video/.test(type) ? body.length : gzipSync(body, { level: 9 }).length;
  return { name: new URL(response.url()).pathname.slice(1), kind, bytes };
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
