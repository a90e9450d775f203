import { Submissions } from './commands/submissions.ts';
import type { ServerConfig } from './config.ts';
import { liveByPostgres } from './live/live-by-postgres.ts';
import { liveInProcess } from './live/live-in-process.ts';
import type { Services } from './services.ts';
import { openStore } from './store/open-store.ts';

/** Opens the database and what stands on it. */
export async function openServices(config: ServerConfig, now: () => number = Date.now): Promise<Services & { close(): Promise<void> }> {
  const store = await openStore(config);
  const live = config.databaseUrl === null ? liveInProcess() : await liveByPostgres(store, config.databaseUrl);
  const submissions = new Submissions(store, live, now);
  return {
    store, live, config, submissions, now,
    async close() {
      await live.close();
      await store.close();
    },
  };
}
