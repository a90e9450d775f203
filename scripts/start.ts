/** Builds the game and serves it. PORT and HOST choose where; without PORT the next free port from 4173 is taken. */
import { build, preview } from 'vite';

const { PORT, HOST } = process.env;

await build({ logLevel: 'warn' });
const server = await preview({
  logLevel: 'warn',
  preview: { port: PORT ? Number(PORT) : 4173, strictPort: Boolean(PORT), host: HOST ?? '0.0.0.0', allowedHosts: true },
});
const [local] = server.resolvedUrls?.local ?? [];
console.log(`Seven Doors is open at ${local ?? `port ${PORT}`}`);
