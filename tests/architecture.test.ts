import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { violations } from './support/architecture.ts';

const root = join(import.meta.dirname, '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(text('package.json'));

test('src keeps to the table of layers', () => {
  const paths = globSync('src/**/*.{ts,tsx,js,jsx,mts,cts,mjs,cjs,json,css}', { cwd: root });
  const files = new Map(paths.map((path) => [path.replaceAll('\\', '/'), text(path)]));
  expect(files.size).toBeGreaterThan(0);
  expect(violations(files, manifest.imports)).toEqual([]);
});

describe('the rules themselves notice', () => {
  const planted: [name: string, files: Record<string, string>, expected: RegExp][] = [
    ['a forbidden layer', { 'src/engine/a.ts': "import { b } from '#game/b.ts';" }, /engine may not import src\/game\/b\.ts/],
    ['a way round by a relative path', { 'src/game/a.ts': "import '../app/b.ts';" }, /game may not import src\/app\/b\.ts/],
    ['an import of a type', { 'src/engine/a.ts': "import type { B } from '#app/b.ts';" }, /engine may not import/],
    ['a type named in place', { 'src/engine/a.ts': "let b: import('#app/b.ts').B;" }, /engine may not import/],
    ['a re-export', { 'src/contract/a.ts': "export { b } from '#i18n/b.ts';" }, /contract may not import/],
    ['a dynamic import', { 'src/game/a.ts': "void import('#scenarios/b.ts');" }, /game may not import/],
    ['a glob', { 'src/game/a.ts': "import.meta.glob(['../scenarios/*.json']);" }, /game may not import/],
    ['JSON', { 'src/engine/a.ts': "import b from '#locales/en/ui.json' with { type: 'json' };" }, /engine may not import locales/],
    ['a file outside the layers', { 'src/engine/a.ts': "import '../../tests/b.ts';" }, /engine may not import tests/],
    ['a package of another layer', { 'src/engine/a.ts': "import { render } from 'preact';" }, /engine may not import preact/],
    ["Node's modules", { 'src/app/a.ts': "import 'node:fs';" }, /app may not import node:/],
    ['an unknown alias', { 'src/app/a.ts': "import '#shared/b.ts';" }, /unknown alias/],
    ['a computed path', { 'src/app/a.ts': 'void import(`./${name}.ts`);' }, /computed path/],
    ['a changing export', { 'src/game/a.ts': 'export let scene = 1;' }, /variable that changes/],
    ['a cycle', { 'src/engine/a.ts': "import './b.ts';", 'src/engine/b.ts': "import type { A } from '#engine/a.ts';" }, /a cycle/],
    ['a folder that is no layer', { 'src/shared/a.ts': '' }, /src\/shared is no layer/],
    ['a file beside the layers', { 'src/a.ts': '' }, /is no layer/],
    ['a barrel', { 'src/engine/index.ts': '' }, /a barrel/],
    ['types.ts', { 'src/engine/types.ts': '' }, /name a file after the concept/],
    ['utils', { 'src/engine/utils/a.ts': '' }, /name it after what it does/],
    ['a long file', { 'src/engine/a.ts': '\n'.repeat(301) }, /301 lines/],
    ['a broken file', { 'src/engine/a.ts': 'import {' }, /does not parse/],
  ];

  test.each(planted)('%s', (_name, files, expected) => {
    expect(violations(new Map(Object.entries(files)), manifest.imports).join('\n')).toMatch(expected);
  });

  test('nothing where all is well', () => {
    const files = {
      'src/engine/a.ts': "import { z } from 'zod';\nimport './b.ts';",
      'src/engine/b.ts': '\n'.repeat(300),
      'src/app/main.tsx': "import { render } from 'preact';\nimport '#game/start-game.ts';\nimport './main.css';",
      'src/game/start-game.ts': "import Phaser from 'phaser';\nimport type { A } from '#engine/a.ts';",
      'src/scenarios/victim.json': '{}',
    };
    expect(violations(new Map(Object.entries(files)), manifest.imports)).toEqual([]);
  });
});

describe('package.json', () => {
  test('names exact versions', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)))).toEqual([]);
  });

  test('pins the Node that .node-version names', () => {
    expect(text('.node-version').trim()).toBe(manifest.dependencies.node);
  });

  test.each(['package-lock.json', 'package.json', '.npmrc'])('%s names no package registry', (file) => {
    expect(text(file)).not.toMatch(/"resolved"|\bregistry\.[a-z0-9-]+\.[a-z]+|registry\s*=|_authToken/);
  });

  test('package-lock.json knows the binaries of every platform (else: npm run lockfile)', () => {
    const packages: Record<string, { optionalDependencies?: Record<string, string> }> = JSON.parse(text('package-lock.json')).packages;
    const names = Object.values(packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
    expect(names.filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
  });
});
