import type { FastifyInstance, FastifyBaseLogger, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Actor } from '../actor.ts';
import type { Policy } from '../policies/policy.ts';
import type { Services } from '../services.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use the route. A route without one is not registered. */
    policy?: Policy;
  }
  interface FastifyInstance {
    /** Every route that states a policy, as `GET /api/me`. */
    guarded: { readonly route: string; readonly policy: Policy }[];
  }
  interface FastifyRequest {
    actor: Actor | null;
  }
}

/** The application as route files see it. */
export type App = FastifyInstance<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, ZodTypeProvider>;

/** A file of routes: adds them to the application. */
export type Routes = (app: App, services: Services) => void;
