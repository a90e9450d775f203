import { sql } from 'kysely';
import { z } from 'zod';
import { anyone } from '../policies/policies.ts';
import { Refused } from '../refuse.ts';
import type { Routes } from './route-types.ts';

const Fine = z.object({ ok: z.literal(true) });

/** For watchers and proxies, and the description of the interface for programs. */
export const healthRoutes: Routes = (app, { store }) => {
  app.get('/healthz', { config: { policy: anyone }, schema: { tags: ['server'], summary: 'Whether the process is alive', response: { 200: Fine } } }, async () => ({ ok: true as const }));

  app.get('/readyz', { config: { policy: anyone }, schema: { tags: ['server'], summary: 'Whether requests can be served: the database answers', response: { 200: Fine } } }, async () => {
    await sql`select 1`.execute(store.db).catch(() => {
      throw new Refused('unavailable', 'The database cannot be reached.');
    });
    return { ok: true as const };
  });

  app.get('/api/openapi.json', { config: { policy: anyone }, schema: { hide: true } }, () => app.swagger());
};
