import { deleteOld } from './commands/administration/delete-old.ts';
import type { Services } from './services.ts';

const EVERY_MS = 6 * 3600_000;

/** Deletes what is too old now and every six hours; what fails is told to `failed` and tried again the next time. */
export function keepRetention(services: Services, failed: (error: unknown) => void): { stop(): Promise<void> } {
  const stopped = new AbortController();
  let underWay: Promise<void> = Promise.resolve();
  const run = (): void => {
    underWay = underWay.then(() => deleteOld(services, stopped.signal)).catch(failed);
  };
  run();
  const timer = setInterval(run, EVERY_MS).unref();
  return {
    /** Waits for the transaction under way. */
    async stop() {
      clearInterval(timer);
      stopped.abort();
      await underWay;
    },
  };
}
