/** A server process for tests and figures, configured by its environment; GAME names a folder with the built game, if pages are wanted. */
import { readConfig } from '#server/config.ts';
import { startServer } from '#server/start-server.ts';

await startServer({ ...readConfig(process.env), isPortFixed: true }, process.env.GAME ?? null);
