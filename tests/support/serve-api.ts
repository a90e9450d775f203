/** A server process for tests and figures: configured by its environment, without the game's files; prints its address. */
import { readConfig } from '#server/config.ts';
import { startServer } from '#server/start-server.ts';

await startServer({ ...readConfig(process.env), isPortFixed: true }, null);
