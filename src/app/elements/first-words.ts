let show: () => void;

/** Once the first words of the page stand on screen. What can wait, waits for it: words come before pictures. */
export const firstWords = new Promise<void>((resolve) => {
  show = resolve;
});

/** To be said when content has been rendered; the next frames put it on screen. */
export function wordsAreComing(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(show)));
}
