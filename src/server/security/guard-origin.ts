import { Refused } from '../refuse.ts';
import type { App } from '../routes/route-types.ts';
import type { Services } from '../services.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Changes are taken from our own pages only: browsers name the page that asks; programs name none. */
export function guardOrigin(app: App, { config }: Services): void {
  app.addHook('onRequest', async (request) => {
    if (SAFE.has(request.method)) return;
    const { origin } = request.headers;
    if (origin === undefined) return;
    const own = config.publicUrl === null ? `${request.protocol}://${request.host}` : new URL(config.publicUrl).origin;
    if (origin !== own) throw new Refused('wrong-origin', `Changes are taken from ${own} only. Behind a proxy, set PUBLIC_URL to the address that people open.`);
  });
}
