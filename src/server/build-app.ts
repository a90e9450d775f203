import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fastify, { type FastifyServerOptions } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { answerErrors } from './answer-errors.ts';
import { CONTENT_SECURITY } from './security/content-security.ts';
import { guardOrigin } from './security/guard-origin.ts';
import { enforcePolicies } from './policies/enforce-policies.ts';
import { addAllRoutes } from './routes/all-routes.ts';
import type { App } from './routes/route-types.ts';
import { serveGame } from './serve-game.ts';
import type { Services } from './services.ts';
import { PRIVATE_LOGGING } from './security/private-logging.ts';

/** No message that belongs to the game is larger. Enrolment lists say so themselves. */
const BODY_LIMIT = 128 * 1024;

export interface AppOptions {
  /** Folder with the built game, or null to serve the interface for programs only. */
  readonly gameFolder: string | null;
  readonly log: boolean;
}

/** The server, ready to listen. */
export async function buildApp(services: Services, { gameFolder, log }: AppOptions): Promise<App> {
  const options: FastifyServerOptions = { logger: log ? PRIVATE_LOGGING : false, bodyLimit: BODY_LIMIT, trustProxy: services.config.trustProxy, routerOptions: { maxParamLength: 200 } };
  const app: App = fastify(options).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app);
  await app.register(cookie);
  await app.register(helmet, CONTENT_SECURITY);
  await app.register(swagger, {
    openapi: { info: { title: 'Seven Doors', version: '1', description: 'Verified attempts, assignments, standings.' } },
    transform: jsonSchemaTransform,
  });
  guardOrigin(app, services);
  enforcePolicies(app, services);
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true, uiConfig: { url: '../openapi.json' } });
  addAllRoutes(app, services);
  if (gameFolder !== null) await serveGame(app, gameFolder);
  return app;
}
