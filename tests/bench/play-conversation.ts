import type { Page } from 'playwright-core';

const LONGEST_MS = 60_000;

/** One whole talk through the page, from the street back to the street, as fast as the page goes. Other talks choose other replies. */
export async function playConversation(page: Page, customer: string, talk: number): Promise<void> {
  const played = page.evaluate(async ([door, shift]) => {
    const appears = (selector: string) => new Promise<HTMLElement>((resolve) => {
      const look = (): void => {
        const element = document.querySelector<HTMLElement>(selector);
        if (element === null) setTimeout(look, 4);
        else resolve(element);
      };
      look();
    });
    (await appears(`[data-door="${door}"]`)).click();
    (await appears('[data-knock]')).click();
    for (let turn = 0; ;) {
      const next = await appears('[data-skip], [data-reply], [data-debrief]');
      if (next.matches('[data-debrief]')) {
        next.click();
        break;
      }
      if (next.matches('[data-skip]')) {
        next.click();
        await new Promise((resolve) => setTimeout(resolve, 4));
      } else {
        const replies = document.querySelectorAll<HTMLElement>('[data-reply]');
        if (replies.length === 0) continue; // gone since
        replies[(turn + shift) % replies.length]!.click();
        turn += 1;
      }
    }
    await appears('.debrief');
    location.hash = '#/';
    await appears('[data-door]');
  }, [customer, talk] as const);
  const late = new Promise((_, reject) => setTimeout(reject, LONGEST_MS, new Error(`The talk with ${customer} does not end.`)).unref());
  await Promise.race([played, late]);
}
