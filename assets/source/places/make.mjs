// Writes assets/places/*.svg. Pass names to write only those.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const require = createRequire((process.env.ART_MODULES ?? process.cwd()) + '/');
const { optimize } = require('svgo');
const out = new URL('../../places/', import.meta.url);
mkdirSync(out, { recursive: true });
const makers = { ...(await import('./street.mjs')), ...(await import('./rooms.mjs').catch((e) => (e.code === 'ERR_MODULE_NOT_FOUND' ? {} : Promise.reject(e)))) };
for (const [n, f] of Object.entries(makers)) {
  if (process.argv.length > 2 && !process.argv.includes(n)) continue;
  const s = optimize(f(), { multipass: true, floatPrecision: 1, plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false } } }] }).data;
  writeFileSync(new URL(n + '.svg', out), s + '\n');
  console.log(n, s.length);
}
