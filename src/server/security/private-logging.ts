import type { FastifyServerOptions } from 'fastify';

/** Addresses carry secrets (calendar keys, sign-in codes): only the first parts of the path are logged. No headers, no bodies. */
export const PRIVATE_LOGGING: NonNullable<FastifyServerOptions['logger']> = {
  level: 'warn',
  serializers: {
    req: (request) => ({ method: request.method, path: request.url.split('?')[0]!.split('/').slice(0, 3).join('/') }),
  },
};
