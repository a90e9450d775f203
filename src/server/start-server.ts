import { buildApp } from './build-app.ts';
import type { App } from './routes/route-types.ts';
import type { ServerConfig } from './config.ts';
import { keepRetention } from './keep-retention.ts';
import { openServices } from './open-services.ts';
import { offerSetUp } from './commands/set-up.ts';

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Opens the database, serves the game and the interface, and says where on `print`. */
export async function startServer(config: ServerConfig, gameFolder: string | null, print: (line: string) => void = console.log): Promise<RunningServer> {
  const services = await openServices(config);
  const app = await buildApp(services, { gameFolder, log: true });
  const address = await listen(app, config);
  const url = config.publicUrl ?? address.replace('0.0.0.0', 'localhost').replace('[::]', 'localhost');
  print(`Seven Doors is open at ${url}`);
  const token = await offerSetUp(services);
  if (token !== null) print(`First start: make the first administrator at ${url}/#/set-up/${token} (works once, for 24 hours)`);
  const retention = keepRetention(services, (error) => app.log.error({ err: error }, 'Old attempts could not be deleted; tried again in six hours'));
  return {
    url,
    async close() {
      await app.close();
      await retention.stop();
      await services.close();
    },
  };
}

const PORTS_TRIED = 20;

async function listen(app: App, { host, port, isPortFixed }: ServerConfig): Promise<string> {
  for (let next = port; ; next += 1) {
    try {
      return await app.listen({ host, port: next });
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (isTaken && isPortFixed) throw new Error(`Port ${port} is taken; choose another with --port.`, { cause: error });
      if (!isTaken || next >= port + PORTS_TRIED) throw error;
    }
  }
}
