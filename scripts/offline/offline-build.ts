import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type HtmlTagDescriptor, type Plugin } from 'vite';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { FileList } from '../../src/app/offline/worker/file-list.ts';
import { classifyFiles } from './classify-files.ts';
import { precompress } from './precompress.ts';
import { manifestName, webManifest, type InstalledNames } from './web-manifest.ts';

/** After the game is built: its web manifests, the service worker that knows all its files, and a packed copy of each. */
export function offlineBuild(root: string): Plugin {
  let isForTests = false;
  return {
    name: 'offline-build',
    apply: 'build',
    configResolved({ mode }) {
      isForTests = mode === 'test';
    },
    transformIndexHtml: () => LINKS,
    generateBundle() {
      const names = Object.fromEntries(LANGUAGES.map((language) => [language, namesIn(root, language)]));
      for (const language of LANGUAGES) {
        this.emitFile({ type: 'asset', fileName: manifestName(language), source: JSON.stringify(webManifest(language, names)) });
      }
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        const folder = dir!;
        writeFileSync(join(folder, 'worker.js'), await bundleWorker(root, filesIn(folder)));
        if (!isForTests) await precompress(folder); // tests of the game need no packed copies, and build it often
      },
    },
  };
}

const LINKS: HtmlTagDescriptor[] = [
  { tag: 'link', attrs: { rel: 'manifest', href: `./${manifestName(LANGUAGES[0])}` }, injectTo: 'head' },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-180.png' }, injectTo: 'head' },
];

function namesIn(root: string, language: string): InstalledNames {
  return JSON.parse(readFileSync(join(root, `locales/${language}/offline.json`), 'utf8')).app;
}

function filesIn(folder: string): FileList {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  return classifyFiles(paths, (path) => createHash('sha256').update(readFileSync(join(folder, path))).digest('hex').slice(0, 12));
}

async function bundleWorker(root: string, files: FileList): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { GAME_FILES: JSON.stringify(files) },
    build: { write: false, target: 'es2022', lib: { entry: join(root, 'src/app/offline/worker/worker.ts'), formats: ['iife'], name: 'worker', fileName: 'worker' } },
  });
  const chunk = [result].flat().flatMap((each) => ('output' in each ? each.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not bundled');
  return chunk.code;
}
