// Writes assets/places/*.svg, and beside each what moves in it (*.json). Pass names to write only those.
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

const { places } = await import('./life.mjs');
for (const [n, { pieces, steam = [], motes = null }] of Object.entries(places)) {
  if (process.argv.length > 2 && !process.argv.includes(n)) continue;
  const drawn = pieces.map(({ box, pivot, motion, markup }) => {
    const [x, y, w, h] = box;
    const frame = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}">${markup}</svg>`;
    const svg = optimize(frame, { multipass: true, floatPrecision: 1, plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false } } }] }).data;
    return { box, pivot, motion, markup: svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '') };
  });
  writeFileSync(new URL(n + '.json', out), JSON.stringify({ pieces: drawn, steam, motes }) + '\n');
}
