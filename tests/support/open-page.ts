import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

export type OpenPage = { readonly page: Page; readonly problems: readonly string[] };

/** A fresh visitor at `path`, until the test is over; `problems` collects what the page logged as error or warning, threw, or failed to load. */
export async function openPage(browser: Browser, path = '', options: BrowserContextOptions = {}, before?: () => void): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'zh-CN', ...options });
  onTestFinished(() => context.close()); // also after a failure, else its picture is drawn on and slows the next
  if (before !== undefined) await context.addInitScript(before);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`threw: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => problems.push(`${request.failure()?.errorText}: ${request.url()}`));
  await page.goto(new URL(path, inject('appUrl')).href);
  return { page, problems };
}
