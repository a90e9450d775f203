import { createHash } from 'node:crypto';
import type { FastifyHelmetOptions } from '@fastify/helmet';

/** What every answer may load: only what this server serves. */
export const CONTENT_SECURITY = securityWith([]);

/** The same for a page that holds scripts of its own: these very scripts may run, by their hashes, and no other. */
export function securityOf(page: string): FastifyHelmetOptions {
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script!);
  return securityWith(scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`));
}

/** Phaser makes pictures from data and blob addresses. */
function securityWith(scriptHashes: readonly string[]): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"], scriptSrc: ["'self'", ...scriptHashes], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:', 'blob:'], mediaSrc: ["'self'"], fontSrc: ["'self'"],
        connectSrc: ["'self'"], manifestSrc: ["'self'"], workerSrc: ["'self'"], formAction: ["'self'"], frameAncestors: ["'self'"], baseUri: ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: false, // the proxy that has the certificate says so; many offices serve plain http inside
    referrerPolicy: { policy: 'same-origin' },
  };
}
