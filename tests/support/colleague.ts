import type { Browser } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { GamePage } from './game-page.ts';

const PASSWORD = 'a long enough password';

/** Somebody at a browser of their own, with an account on the server. */
export class Colleague extends GamePage {
  /** Without the picture, unless it is asked for: many software-drawn pictures at once are slow, and portraits stand in. */
  static async arrives(browser: Browser, url: string, { language = 'en', picture = false }: { language?: 'zh-CN' | 'en'; picture?: boolean } = {}): Promise<Colleague> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: language, reducedMotion: 'reduce', acceptDownloads: true });
    onTestFinished(() => context.close());
    if (!picture) await context.addInitScript(withoutWebGL);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`threw: ${error.message}`));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) problems.push(message.text());
    });
    await page.goto(url);
    await page.locator('h1').first().waitFor();
    return new Colleague(page, problems);
  }

  async setsUp(name: string): Promise<void> {
    await this.#fills('set-up', { name, signIn: name.toLowerCase(), password: PASSWORD });
    await this.page.locator('[data-door]').first().waitFor();
  }

  async joins(name: string): Promise<void> {
    await this.#fills('join', { name, signIn: name.toLowerCase(), password: PASSWORD });
    await this.page.locator('[data-door]').first().waitFor();
  }

  async makesTeam(name: string): Promise<void> {
    await this.goesTo('#/desk/teams');
    await this.page.locator('[data-new-team] input[name="name"]').fill(name);
    await this.page.locator('[data-new-team] button[type="submit"]').click();
    await this.page.getByRole('link', { name, exact: true }).waitFor();
  }

  /** The address of the link that lets people join a team. */
  async joinLinkOf(team: string): Promise<string> {
    await this.goesTo('#/desk/teams');
    await this.page.getByRole('link', { name: team, exact: true }).click();
    await this.page.locator('[data-open-join], [data-join-link]').first().waitFor();
    if (await this.page.locator('[data-open-join]').isVisible()) await this.page.locator('[data-open-join]').click();
    return (await this.page.locator('[data-join-link]').textContent())!;
  }

  async assigns(title: string, customer: string): Promise<void> {
    await this.goesTo('#/desk/assignments/new');
    await this.page.locator('[data-assignment-form] input[name="title"]').fill(title);
    await this.page.locator(`input[name="scenario-${customer}"]`).check();
    for (const team of await this.page.locator('input[name^="team-"]').all()) await team.check();
    await this.page.locator('[data-assign]').click();
    await this.page.locator('[data-funnel]').waitFor();
  }

  /** Plays the first task on the street to its end, and waits until it is counted. */
  async playsTask(shift: number): Promise<void> {
    await this.goesTo('#/');
    await this.page.locator('[data-task]').first().click();
    await this.page.locator('[data-begin]').click();
    await this.page.locator('[data-begin-yes]').click();
    await this.isAsked();
    await this.hurriesThrough(shift);
    await this.opensDebrief();
    await this.page.locator('[data-counted="counted"]').waitFor();
  }

  /** Clicks through a talk to its end as fast as the page goes, by the reply whose place is the turn's number and `shift`. */
  async hurriesThrough(shift: number): Promise<void> {
    await this.page.evaluate(async (first) => {
      for (let turn = first; document.querySelector('[data-debrief]') === null;) {
        const replies = document.querySelectorAll<HTMLElement>('[data-reply]');
        if (replies.length > 0) {
          replies[turn % replies.length]!.click();
          turn += 1;
        } else {
          document.querySelector<HTMLElement>('[data-skip]')?.click();
        }
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    }, shift);
  }

  /** Points on a board as shown, by name. */
  points(board: 'own' | 'teams'): Promise<Record<string, number>> {
    return this.page.locator(`[data-board="${board}"] tr[data-line]`).evaluateAll((lines) => Object.fromEntries(lines.map((line) => [
      line.querySelector('bdi')!.textContent!, Number(line.querySelector('[data-points]')!.textContent),
    ])));
  }

  async #fills(form: string, values: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(values)) await this.page.locator(`[data-form="${form}"] [name="${name}"]`).fill(value);
    await this.page.locator(`[data-form="${form}"] [data-submit]`).click();
  }
}


/** As on a machine whose graphics driver is blocked. */
function withoutWebGL(): void {
  const usual = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : Reflect.apply(usual, this, [kind, ...rest]) as RenderingContext | null;
  } as typeof usual;
}
