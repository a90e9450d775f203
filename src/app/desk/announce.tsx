import { signal } from '@preact/signals';

const spoken = signal({ text: '', at: 0 });
const SHOWN_MS = 8000;
/** A message that is younger speaks of what led to the page that comes up. */
const FRESH_MS = 1500;
let fade = 0;

/** Says that something was done: seen for a while, and read out. */
export function announce(text: string): void {
  spoken.value = { text, at: performance.now() };
  clearTimeout(fade);
  fade = window.setTimeout(hush, SHOWN_MS);
}

/** On the way to another page: what was said about the last one goes. */
export function hushOld(): void {
  if (performance.now() - spoken.peek().at > FRESH_MS) hush();
}

function hush(): void {
  spoken.value = { text: '', at: 0 };
}

/** Where messages stand; present from the start, so that screen readers watch it. */
export function Announcer() {
  const { text, at } = spoken.value;
  return <div class="desk-said" role="status" data-said>{text !== '' && <p key={at}>{text}</p>}</div>;
}
