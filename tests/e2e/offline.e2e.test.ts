import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildApp } from '#tests/app-server.ts';
import { launchChromium } from '#tests/chromium.ts';
import { Colleague } from '#tests/colleague.ts';
import { startServerProcess } from '#tests/server-process.ts';
import { startSubPathProxy } from '#tests/sub-path-proxy.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test('after one visit the game plays without the server, and a new version waits until the talk is left', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seven-doors-offline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [game, data] = [join(folder, 'game'), join(folder, 'data')];
  await buildApp(game, 'production'); // the build for tests stores nothing
  const proxy = await startSubPathProxy();
  onTestFinished(() => proxy.close());
  const serve = async () => {
    const server = await startServerProcess({ DATA_DIR: data, GAME: game });
    onTestFinished(() => server.kill());
    proxy.leadsTo(server.url);
    return server;
  };

  let server = await serve();
  const player = await Colleague.arrives(browser, proxy.url, { picture: true });
  await player.page.locator('[data-door]').first().waitFor();
  await player.page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
  expect(proxy.asked).toContain('portraits/stubborn/calm.svg');
  expect(proxy.asked.filter((path) => /^(understanding|source)\/|\.mp3$/.test(path))).toEqual([]);

  await server.kill();
  proxy.leadsTo(null);
  await player.page.reload();
  await player.page.locator('[data-door]').first().waitFor();
  await player.page.locator('.behind[data-drawn]').waitFor();
  expect(await player.page.evaluate(() => fetch('api/welcome').then(() => 'answered', () => 'nobody there'))).toBe('nobody there');
  await player.knocksAt('stubborn');
  await player.choosesReply(0);
  await player.isAsked();
  const said = await player.bubbles.count();

  changesVersion(game, 'second');
  server = await serve();
  const waits = () => player.page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    return registration.waiting !== null;
  });
  await expect.poll(waits, { timeout: 30_000 }).toBe(true);
  expect(await player.page.locator('[data-new-version]').count()).toBe(0);
  expect(await player.bubbles.count()).toBe(said);
  await player.page.locator('[data-leave]').click();
  await player.page.locator('[data-leave-yes]').click();
  await player.page.locator('meta[name="version"][content="second"]').waitFor({ state: 'attached' });
  await player.goesTo('#/talk/stubborn');
  await player.isAsked();
  expect(await player.bubbles.count()).toBeGreaterThanOrEqual(said);

  await server.kill();
  changesVersion(game, 'third');
  await serve();
  const other = await player.page.context().newPage();
  await other.goto(proxy.url);
  await other.locator('[data-use-new-version]').click({ timeout: 30_000 });
  await other.getByText('A talk is open in another tab').waitFor();
  await player.page.close();
  await other.locator('[data-use-new-version]').click();
  await other.locator('meta[name="version"][content="third"]').waitFor({ state: 'attached' });
  expect(player.problems).toEqual([]);
});

/** Makes another version of a built game: its page says which, and its worker knows the page by another mark. */
function changesVersion(game: string, version: string): void {
  const change = (file: string, from: RegExp, to: string) => {
    const before = readFileSync(join(game, file), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} could not be changed`);
    writeFileSync(join(game, file), after);
    for (const packed of ['br', 'gz']) rmSync(join(game, `${file}.${packed}`), { force: true });
  };
  change('index.html', /<meta name="(version|theme-color)"/, `<meta name="version" content="${version}" /><meta name="$1"`);
  change('worker.js', /(\[`index\.html`,`)\w+/, `$1${version}`);
}
