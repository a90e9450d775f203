import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { buildApp } from '#server/build-app.ts';
import { offerSetUp } from '#server/commands/set-up.ts';
import { launchChromium } from '#tests/chromium.ts';
import { playedAttempt } from '#tests/played-attempt.ts';
import { TestServer } from '#tests/test-server.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const SCREENS = { phone: { width: 360, height: 640 }, desktop: { width: 1280, height: 720 } };

/** Asks the server as whoever is signed in in that browser. */
async function ask<Answer = { id: string }>(context: BrowserContext, url: string, path: string, data: unknown): Promise<Answer> {
  const response = await context.request.post(`${url}api/${path}`, { data, headers: { origin: new URL(url).origin } });
  expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
  return (await response.json()) as Answer;
}

/** A server with a team, an assignment and one trainee's attempt; the browser of its administrator. */
async function office(screen: keyof typeof SCREENS, locale: string) {
  const server = await TestServer.open('sqlite');
  const app = await buildApp(server.services, { gameFolder: inject('gameFolder'), log: false });
  const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/`;
  const [context, trainee] = await Promise.all([browser.newContext({ viewport: SCREENS[screen], locale }), browser.newContext()]);
  onTestFinished(async () => {
    await Promise.all([context.close(), trainee.close()]);
    await app.close();
  });
  await ask(context, url, 'set-up', { token: await offerSetUp(server.services), name: '林静', signIn: 'admin', password: 'a long password' });
  const team = await ask<{ id: string; joinCode: string }>(context, url, 'teams', { name: 'A team with a name that is rather long' });
  const assignment = await ask(context, url, 'assignments', { title: 'November', scenarios: ['victim'], mode: 'practise', opensAt: new Date(server.now).toISOString(), teams: [team.id] });
  await ask(trainee, url, 'join', { code: team.joinCode, name: '<b>Li</b> Featherstonehaugh-Montgomery', signIn: 'li', password: 'a long password' });
  const grant = await ask<Parameters<typeof playedAttempt>[0] & { id: string }>(trainee, url, 'grants', { scenario: 'victim', assignmentId: assignment.id });
  const attempt = await ask(trainee, url, 'attempts', { grantId: grant.id, record: await playedAttempt(grant) });
  const paths = [
    '', '/teams', `/teams/${team.id}`, '/assignments', '/assignments/new', `/assignments/${assignment.id}`, `/results?team=${team.id}&scenario=victim`,
    `/attempts?assignment=${assignment.id}`, `/attempts/${attempt.id}`, '/people', '/audit', '/settings', '/nowhere',
  ];
  return { page: await context.newPage(), url, paths };
}

describe.each([['phone', 'zh-CN'], ['desktop', 'en']] as const)('the desk on a %s in %s', (screen, locale) => {
  test('nothing serious stands in the way, no page scrolls sideways, reading begins at the heading', { timeout: 240_000 }, async () => {
    const { page, url, paths } = await office(screen, locale);
    await page.goto(`${url}#/desk`);
    for (const path of paths) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/desk${path}`);
      await expect.poll(() => page.locator('.desk-loading').count()).toBe(0);
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), { message: path }).toBe('H1');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${path} ${id}: ${nodes[0]!.target.join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
      expect(await page.locator('main b').filter({ hasText: 'Li' }).count(), `${path}: text is text`).toBe(0);
    }
  });
});
