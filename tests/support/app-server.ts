import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';

export type AppServer = { readonly url: string; readonly folder: string; close(): Promise<void> };

const root = join(import.meta.dirname, '../..');
const testDist = join(root, 'node_modules/.cache/seven-doors/dist-test');

/** Builds the game in mode "test" (`import.meta.env.MODE`), or as it is shipped, and answers with the folder. */
export async function buildApp(outDir = testDist, mode: 'test' | 'production' = 'test'): Promise<string> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ root, mode, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
  return outDir;
}

/** Serves a built game on a free port: the folder given, else the one DIST names, else a fresh build. */
export async function startAppServer(dist = process.env.DIST): Promise<AppServer> {
  if (dist && !existsSync(join(dist, 'index.html'))) throw new Error(`No built game in ${dist}`);
  const outDir = dist ?? (await buildApp());
  const server = await preview({
    root,
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port');
  return { url: `http://127.0.0.1:${address.port}/`, folder: outDir, close: () => server.close() };
}
