import type { Browser, CDPSession, Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  readonly devtools: CDPSession;
  close(): Promise<void>;
}

/** A new visitor with nothing cached, on a page not opened yet. The first `.bubble` leaves the mark "shown". */
export async function visit(browser: Browser, viewport = { width: 1280, height: 720 }): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN' });
  await context.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (document.querySelector('.bubble') === null) return;
      look.disconnect();
      performance.mark('shown');
    });
    look.observe(document, { childList: true, subtree: true });
  });
  const page = await context.newPage();
  return { page, devtools: await context.newCDPSession(page), close: () => context.close() };
}

/** Milliseconds from the start of the visit until the mark "shown". Nothing is polled meanwhile. */
export function whenShown(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries()[0]!.startTime)).observe({ type: 'mark', buffered: true });
  }));
}
