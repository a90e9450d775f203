import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { launchChromium } from '#tests/chromium.ts';
import { Colleague } from '#tests/colleague.ts';
import { startPostgres, type TestPostgres } from '#tests/postgres.ts';
import { startServerProcess, type ServerProcess } from '#tests/server-process.ts';

let browser: Browser;
let postgres: TestPostgres;
beforeAll(async () => {
  browser = await launchChromium();
  postgres = await startPostgres();
});
afterAll(async () => {
  await browser?.close();
  await postgres?.stop();
});

/** How soon a result elsewhere must show on an open page. */
const LIVE_MS = 2000;

type Servers = { readonly urls: readonly string[]; readonly setUpLink: string };

const PLACES: Record<string, () => Promise<Servers>> = {
  'one server on SQLite': async () => {
    const data = mkdtempSync(join(tmpdir(), 'seven-doors-story-'));
    onTestFinished(() => rmSync(data, { recursive: true, force: true }));
    return open([{ DATA_DIR: data }]);
  },
  'two servers beside each other on PostgreSQL': async () => {
    const place = { DATABASE_URL: await postgres.createDatabase('story') };
    return open([place, place]);
  },
};

async function open(environments: readonly Record<string, string>[]): Promise<Servers> {
  const servers: ServerProcess[] = [];
  for (const environment of environments) {
    const server = await startServerProcess({ ...environment, GAME: inject('gameFolder') });
    onTestFinished(() => server.kill());
    servers.push(server);
  }
  await expect.poll(() => servers.at(-1)!.printed()).toMatch(/set-up/);
  const token = /set-up\/([\w-]+)/.exec(servers.at(-1)!.printed())![1]!; // the newest link is the one that works
  return { urls: servers.map((server) => server.url), setUpLink: `${servers[0]!.url}/#/set-up/${token}` };
}

describe.each(Object.keys(PLACES))('%s', (name) => {
  test('set up, two teams, an assignment, four trainees who play, live standings, a transcript read and commented, results exported', { timeout: 240_000 }, async () => {
    const { urls, setUpLink } = await PLACES[name]!();
    const [near, far] = [urls[0]!, urls.at(-1)!];
    const trainer = await Colleague.arrives(browser, setUpLink);
    await trainer.setsUp('Grace');
    await trainer.makesTeam('North');
    await trainer.makesTeam('South');
    const hash = async (team: string) => new URL(await trainer.joinLinkOf(team)).hash;
    const [north, south] = [await hash('North'), await hash('South')];
    await trainer.assigns('First week', 'evasive');

    const newcomers: [string, string, string][] = [[near, north, 'Ann'], [far, north, 'Ben'], [near, south, 'Cy'], [far, south, 'Dee']];
    const trainees: Colleague[] = [];
    for (const [url, link, person] of newcomers) {
      const trainee = await Colleague.arrives(browser, `${url}/${link}`, { language: person === 'Cy' ? 'zh-CN' : 'en', picture: person === 'Ann' });
      await trainee.joins(person);
      trainees.push(trainee);
    }
    const [ann, ben, cy, dee] = trainees as [Colleague, Colleague, Colleague, Colleague];

    // Ann plays; Ben, on another server where there are two, watches the standings without reloading.
    await ben.goesTo('#/standings');
    await ben.page.locator('[data-board="own"]').waitFor();
    await ann.playsTask(0);
    await expect.poll(() => ben.points('own'), { timeout: LIVE_MS }).toHaveProperty('Ann');
    await ben.playsTask(1);
    await cy.playsTask(2);
    await dee.goesTo('#/standings');
    await dee.page.locator('[data-board="teams"]').waitFor();
    expect(Object.keys(await dee.points('own'))).toEqual(['Cy']);
    expect(Object.keys(await dee.points('teams')).toSorted()).toEqual(['North', 'South']);
    await dee.playsTask(3);

    // The trainer sees who is how far, reads Ann's transcript, comments on a turn, and takes the results away.
    await trainer.goesTo('#/desk/assignments');
    await trainer.page.getByRole('link', { name: /First week/ }).first().click();
    await trainer.page.locator('[data-funnel]').waitFor();
    const assignment = new URL(trainer.page.url()).hash.split('/').at(-1)!;
    await trainer.goesTo(`#/desk/attempts?assignment=${assignment}`);
    await trainer.page.getByRole('link', { name: /Ann/ }).first().click();
    await trainer.page.locator('[data-comment-on="1"]').click();
    await trainer.page.locator('textarea[name="comment"]').fill('A good beginning. <b>Why so early?</b>');
    await trainer.page.locator('[data-add-comment]').click();
    await trainer.page.getByText('A good beginning. <b>Why so early?</b>').first().waitFor(); // as text, never as markup
    await ann.goesTo(new URL(trainer.page.url()).hash);
    await ann.page.getByText('A good beginning.').first().waitFor();

    await trainer.goesTo(`#/desk/results?assignment=${assignment}`);
    await trainer.page.locator('[data-export="csv"]').first().waitFor();
    const download = trainer.page.waitForEvent('download');
    await trainer.page.locator('[data-export="csv"]').first().click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    for (const person of ['Ann', 'Ben']) expect(csv).toContain(person);

    for (const person of [trainer, ...trainees]) expect(person.problems).toEqual([]);
  });
});
