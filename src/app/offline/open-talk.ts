/** All tabs of the game at this address share the lock; games at other addresses of the origin have their own. */
const LOCK = `seven-doors talk ${new URL('.', document.baseURI).pathname}`;

/** Tells the other tabs that a talk is open in this one. The answer ends it, and waits until they may know. A tab that is closed lets go by itself. */
export function holdTalkOpen(): () => Promise<void> {
  let leave = (): void => undefined;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const isFree = navigator.locks.request(LOCK, { mode: 'shared' }, () => left);
  return () => {
    leave();
    return isFree;
  };
}

/** Does something that no open talk must meet. False, and nothing done, if there is one in any tab. */
export function whileNoTalkIsOpen(act: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await act();
    return true;
  });
}
