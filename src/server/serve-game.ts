import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { anyone } from './policies/policies.ts';
import type { App } from './routes/route-types.ts';

/** The game asks for teams and assignments only where a server says that it is there. */
const MARK = '<meta name="seven-doors-server" content="1" />';

/** Serves the built game beside the interface. Files whose name holds their hash stay in caches; the page itself is asked for anew. */
export async function serveGame(app: App, folder: string): Promise<void> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replace('<head>', `<head>\n    ${MARK}`);
  await app.register(fastifyStatic, {
    root: folder, wildcard: false, globIgnore: ['index.html'], index: false, cacheControl: false,
    setHeaders: (reply, path) => reply.header('cache-control', /-[\w-]{8}\.\w+$/.test(path) && path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  for (const url of ['/', '/index.html']) {
    app.get(url, { config: { policy: anyone }, schema: { hide: true } }, (_request, reply) => reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page));
  }
}
