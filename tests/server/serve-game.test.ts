import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import helmet from '@fastify/helmet';
import fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import type { App } from '#server/routes/route-types.ts';
import { CONTENT_SECURITY } from '#server/security/content-security.ts';
import { serveGame } from '#server/serve-game.ts';
import { precompress } from '../../scripts/offline/precompress.ts';

const LONG = 'the same again; '.repeat(200);
const PAGE = '<!doctype html><html><head></head><body><script>var a = 1;</script><script src="./assets/a.js"></script></body></html>';

async function open(): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'seven-doors-game-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const inner of ['assets', 'understanding', 'doors']) mkdirSync(join(folder, inner));
  const files = { 'index.html': PAGE, 'worker.js': LONG, 'manifest.en.webmanifest': '{}', 'assets/index-CdeOSkzO.js': LONG, 'understanding/model.bin': LONG, 'doors/victim.svg': LONG, 'doors/picture-abcdefgh.webp': LONG };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  await precompress(folder);
  const app = fastify() as unknown as App;
  onTestFinished(() => app.close());
  await app.register(helmet, CONTENT_SECURITY);
  await serveGame(app, folder);
  return app;
}

test.each([
  ['br', 'gzip, deflate, br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  [undefined, 'identity', (bytes: Buffer) => bytes],
] as const)('files come packed as the browser likes (%s)', async (encoding, accepted, unpack) => {
  const app = await open();
  for (const [url, type] of [['/assets/index-CdeOSkzO.js', /javascript/], ['/worker.js', /javascript/], ['/doors/victim.svg', /svg/], ['/understanding/model.bin', /octet-stream/]] as const) {
    const answer = await app.inject({ url, headers: { 'accept-encoding': accepted } });
    expect(answer.statusCode, url).toBe(200);
    expect(answer.headers['content-encoding'], url).toBe(encoding);
    expect(answer.headers['content-type'], url).toMatch(type);
    expect(String(answer.headers.vary).toLowerCase(), url).toContain('accept-encoding');
    expect(unpack(answer.rawPayload).toString(), url).toBe(LONG);
  }
  const page = await app.inject({ url: '/', headers: { 'accept-encoding': accepted } });
  expect(page.headers['content-encoding']).toBe(encoding);
  expect(unpack(page.rawPayload).toString()).toContain('seven-doors-server');
});

test.each(['br', 'identity'])('only names that hold a hash are kept for long (%s)', async (accepted) => {
  const app = await open();
  const kept = async (url: string) => (await app.inject({ url, headers: { 'accept-encoding': accepted } })).headers['cache-control'];
  expect(await kept('/assets/index-CdeOSkzO.js')).toBe('public, max-age=31536000, immutable');
  for (const url of ['/', '/index.html', '/worker.js', '/manifest.en.webmanifest', '/doors/victim.svg', '/doors/picture-abcdefgh.webp', '/understanding/model.bin']) expect(await kept(url), url).toBe('no-cache');
});

test('the manifest is named as one, and packed copies have no address of their own', async () => {
  const app = await open();
  expect((await app.inject('/manifest.en.webmanifest')).headers['content-type']).toMatch(/^application\/manifest\+json/);
  expect((await app.inject('/worker.js.br')).statusCode).toBe(404);
});

test('the script within the page is allowed by its hash; other answers allow none', async () => {
  const app = await open();
  const policy = async (url: string) => String((await app.inject(url)).headers['content-security-policy']);
  expect(await policy('/')).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=';/);
  expect(await policy('/worker.js')).toContain("script-src 'self';");
  for (const url of ['/', '/worker.js']) expect(await policy(url)).not.toContain('unsafe');
});
