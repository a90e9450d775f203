import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { startAppServer } from '#tests/app-server.ts';
import { phaserCore } from '../../scripts/phaser-core.ts';

/** Addresses of what is measured: the game as players get it, the game with its stage exposed, and an empty scene. */
export interface BuiltPages {
  readonly game: string;
  readonly exposed: string;
  readonly empty: string;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');

/** Builds and serves all three from a folder that is gone afterwards. */
export async function servePages(): Promise<BuiltPages> {
  const folder = mkdtempSync(join(tmpdir(), 'seven-doors-bench-'));
  const serve = async (name: string, config: InlineConfig) => {
    const outDir = join(folder, name);
    await build({ logLevel: 'warn', ...config, build: { ...config.build, outDir, emptyOutDir: true } });
    return startAppServer(outDir);
  };
  process.env.NODE_ENV = 'production';
  const servers = [
    await serve('game', { root }),
    await serve('exposed', { root, mode: 'test' }),
    await serve('empty', { root: join(import.meta.dirname, 'empty-scene'), configFile: false, base: './', plugins: [phaserCore(root)], build: { target: 'es2023', chunkSizeWarningLimit: 1000 } }),
  ];
  const [game, exposed, empty] = servers.map((server) => server.url) as [string, string, string];
  return {
    game, exposed, empty,
    async close() {
      await Promise.all(servers.map((server) => server.close()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
