import type { ComponentChildren } from 'preact';
import { desk } from '../../text.ts';

/** Holds something wide: it scrolls inside, by keyboard too, and the page does not. */
export function ScrollBox({ name, children }: { name: string; children: ComponentChildren }) {
  return <div class="scroll-box" role="region" aria-label={desk.value('common.tableOf', { name })} tabIndex={0}>{children}</div>;
}
