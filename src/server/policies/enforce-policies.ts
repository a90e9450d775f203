import { Refused } from '../refuse.ts';
import type { App } from '../routes/route-types.ts';
import { actorOf } from '../security/sessions.ts';
import type { Services } from '../services.ts';

/** Every route of the interface states who may use it; before its handler runs, that is decided. */
export function enforcePolicies(app: App, services: Services): void {
  app.decorateRequest('actor', null);
  app.decorate('guarded', []);
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/') && !route.url.startsWith('/api/docs') && route.config?.policy === undefined) {
      throw new Error(`${String(route.method)} ${route.url} states no policy.`);
    }
    if (route.config?.policy !== undefined && route.method !== 'HEAD') app.guarded.push({ route: `${String(route.method)} ${route.url}`, policy: route.config.policy });
  });
  app.addHook('preHandler', async (request) => {
    const { policy } = request.routeOptions.config;
    if (policy === undefined) return;
    request.actor = await actorOf(services, request);
    const { params, query, body } = request;
    const decision = await policy({ actor: request.actor, services, params: params as Record<string, string>, query, body });
    if (decision === 'allowed') return;
    if (request.actor === null) throw new Refused('not-signed-in', 'Sign in first.');
    if (decision === 'hidden') throw new Refused('not-found', 'There is no such thing, or it is not for you.');
    throw new Refused('not-allowed', 'Your role does not allow this.');
  });
}
