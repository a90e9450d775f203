import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** Phaser reads these names at build time; `typeof X` there means "is X wanted". */
const features = {
  global: 'globalThis',
  'typeof WEBGL_RENDERER': 'true',
  'typeof CANVAS_RENDERER': 'false',
  'typeof WEBGL_DEBUG': 'false',
  'typeof FEATURE_SOUND': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
};

/** Resolves 'phaser' to one module made of the parts listed in src/game/phaser-core.js: the whole library is 1.4 MB. */
export function phaserCore(root: string): Plugin {
  return {
    name: 'phaser-core',
    enforce: 'pre',
    async config() {
      return { resolve: { alias: [{ find: /^phaser$/, replacement: await bundle(root) }] } };
    },
  };
}

async function bundle(root: string): Promise<string> {
  const entry = join(root, 'src/game/phaser-core.js');
  const installed = join(root, 'node_modules/phaser');
  const key = createHash('sha256')
    .update(readFileSync(entry))
    .update(readFileSync(join(installed, 'package.json')))
    .update(JSON.stringify(features))
    .digest('hex')
    .slice(0, 12);
  const folder = join(root, 'node_modules/.cache/seven-doors');
  const file = join(folder, `phaser-core-${key}.js`);
  if (existsSync(file)) return file;

  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: features,
    resolve: { alias: [{ find: /^phaser\/src\//, replacement: `${installed}/src/` }] },
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'phaser-core' } },
  });
  const chunk = [result].flat().flatMap((each) => ('output' in each ? each.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('Phaser was not bundled');

  mkdirSync(folder, { recursive: true });
  const partial = `${file}.${process.pid}`; // several builds may run at once: the file appears whole or not at all
  writeFileSync(partial, chunk.code);
  renameSync(partial, file);
  return file;
}
