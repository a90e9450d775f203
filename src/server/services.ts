import type { Live } from './live/live.ts';
import type { ServerConfig } from './config.ts';
import type { Store } from './store/store.ts';
import type { Submissions } from './commands/submissions.ts';

/** What commands work with. Time comes in as a value, so that tests can set it. */
export interface Services {
  readonly store: Store;
  readonly live: Live;
  readonly config: ServerConfig;
  readonly submissions: Submissions;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
}
