/** What a page says to a new version that waits: its time has come. */
export const TAKE_OVER = 'take-over';
