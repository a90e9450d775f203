import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import { anyone } from './policies/policies.ts';
import type { App } from './routes/route-types.ts';
import { securityOf } from './security/content-security.ts';

/** The game asks for teams and assignments only where a server says that it is there. */
const MARK = '<meta name="seven-doors-server" content="1" />';

const FOR_A_YEAR = 'public, max-age=31536000, immutable';
/** Kept, but asked for anew each time whether it changed. */
const ASK_ANEW = 'no-cache';

/** Names that hold a hash of the content, packed or not. */
const NAMED_BY_CONTENT = /[\\/]assets[\\/][^\\/]+-[\w-]{8}\.\w+?(\.(br|gz))?$/;

/** Serves the built game beside the interface, packed as the build left it. Files whose name holds their hash stay in caches; the page, the worker and all else are asked for anew. */
export async function serveGame(app: App, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder, wildcard: false, globIgnore: ['index.html', '**/*.{br,gz}'], index: false, cacheControl: false, preCompressed: true,
    setHeaders: (reply, path) => reply.header('cache-control', NAMED_BY_CONTENT.test(path) ? FOR_A_YEAR : ASK_ANEW),
  });
  servePage(app, readFileSync(join(folder, 'index.html'), 'utf8').replace('<head>', `<head>\n    ${MARK}`));
}

function servePage(app: App, page: string): void {
  const packed = { br: brotliCompressSync(page), gzip: gzipSync(page) };
  for (const url of ['/', '/index.html']) {
    app.get(url, { config: { policy: anyone }, helmet: securityOf(page), schema: { hide: true } }, (request, reply) => {
      void reply.type('text/html; charset=utf-8').header('cache-control', ASK_ANEW).header('vary', 'accept-encoding');
      const accepted = request.headers['accept-encoding'] ?? '';
      const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null;
      return encoding === null ? reply.send(page) : reply.header('content-encoding', encoding).send(packed[encoding]);
    });
  }
}
