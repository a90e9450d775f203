import type { FastifyHelmetOptions } from '@fastify/helmet';

/** What the pages may load: only what this server serves. Phaser makes pictures from data and blob addresses. */
export const CONTENT_SECURITY: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:', 'blob:'], mediaSrc: ["'self'"], fontSrc: ["'self'"],
      connectSrc: ["'self'"], manifestSrc: ["'self'"], workerSrc: ["'self'"], formAction: ["'self'"], frameAncestors: ["'self'"], baseUri: ["'self'"],
    },
  },
  crossOriginEmbedderPolicy: false,
  strictTransportSecurity: false, // the proxy that has the certificate says so; many offices serve plain http inside
  referrerPolicy: { policy: 'same-origin' },
};
