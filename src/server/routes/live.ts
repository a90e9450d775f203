import { z } from 'zod';
import { signedIn } from '../policies/policies.ts';
import type { Routes } from './route-types.ts';

/** Proxies close streams that are silent for long. */
const HEARTBEAT_MS = 20_000;

/** The stream of news (server-sent events): `data: {"kind":"standings-changed","teamId":"…"}`. It says that a board changed, not what is on it. */
export const liveRoutes: Routes = (app, { live }) => {
  app.get('/api/live', { config: { policy: signedIn }, schema: { tags: ['standings'], summary: 'Stream of news: which team’s standings changed', response: { 200: z.string() } } }, (request, reply) => {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    raw.write('retry: 2000\n\n');
    const stop = live.subscribe((teamId) => raw.write(`data: ${JSON.stringify({ kind: 'standings-changed', teamId })}\n\n`));
    const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS);
    const end = (): void => {
      clearInterval(heartbeat);
      stop();
      raw.end();
    };
    request.raw.on('close', end);
  });
};
