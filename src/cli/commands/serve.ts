import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '#server/config.ts';
import { startServer } from '#server/start-server.ts';
import { readArguments } from '../arguments.ts';
import { UsageError } from '../usage-error.ts';

const GAME = join(import.meta.dirname, '../../../dist');

/** Serves the game, teams and trainers until it is stopped. Options win over the environment. */
export async function serve(args: string[]): Promise<number> {
  const { values } = readArguments(args, { port: { type: 'string' }, data: { type: 'string' } });
  if (!existsSync(join(GAME, 'index.html'))) throw new UsageError('The game is not built yet: run "npm run build" first, or "npm start", which does both.');
  const server = await startServer(configFrom({ ...process.env, ...(values.port === undefined ? {} : { PORT: values.port }), ...(values.data === undefined ? {} : { DATA_DIR: values.data }) }), GAME);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return 0;
}

function configFrom(environment: Record<string, string | undefined>) {
  try {
    return readConfig(environment);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
