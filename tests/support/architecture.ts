import { posix } from 'node:path';
import { parseSync } from 'vite';

/** Repository path (`src/engine/version.ts`) → text. */
export type SourceFiles = ReadonlyMap<string, string>;
export type Layer = { readonly layers: readonly string[]; readonly packages: readonly string[] };
export type Aliases = Readonly<Record<string, string>>;

export const MAX_LINES = 300;

/**
 * Who may import whom. `packages` are names from package.json; `node:` allows Node's own modules.
 * The same table stands in the README: change both.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  engine: { layers: [], packages: ['zod'] },
  scenarios: { layers: ['engine'], packages: [] },
  contract: { layers: ['engine'], packages: ['zod'] },
  i18n: { layers: ['locales', 'engine'], packages: ['i18next'] },
  audio: { layers: ['assets'], packages: [] },
  game: { layers: ['engine', 'i18n', 'audio', 'assets'], packages: ['phaser'] },
  app: {
    layers: ['engine', 'scenarios', 'contract', 'i18n', 'audio', 'game', 'locales', 'assets'],
    packages: ['preact', '@preact/signals', 'idb', 'uuidv7', 'zod'],
  },
  server: {
    layers: ['engine', 'scenarios', 'contract', 'i18n', 'locales'],
    packages: [
      'node:', 'zod', 'fastify', '@fastify/cookie', '@fastify/helmet', '@fastify/static', '@fastify/swagger', '@fastify/swagger-ui', 'fastify-type-provider-zod',
      'kysely', 'better-sqlite3', 'pg', '@node-rs/argon2', 'openid-client', 'csv-parse', 'write-excel-file', 'uuidv7',
    ],
  },
  training: { layers: ['engine', 'locales'], packages: ['node:', 'minisearch', '@nlpjs/core', '@nlpjs/nlp', '@nlpjs/lang-en-min', '@nlpjs/lang-zh'] },
  cli: { layers: ['engine', 'scenarios', 'i18n', 'locales', 'server'], packages: ['node:'] },
};

/** Everything in these files that the architecture forbids, a readable line each. */
export function violations(files: SourceFiles, aliases: Aliases): string[] {
  const found: string[] = [];
  const graph = new Map<string, string[]>();

  for (const [file, text] of files) {
    found.push(...misplaced(file, text));
    const layer = layerOf(file);
    const rule = LAYERS[layer];
    if (!rule || !/\.[jt]sx?$/.test(file)) continue;

    const source = read(file, text);
    for (const problem of source.problems) found.push(`${file}: ${problem}`);
    for (const specifier of source.imports) {
      const target = resolve(file, specifier, aliases);
      if (target.kind === 'package') {
        if (!rule.packages.includes(target.name)) found.push(`${file}: ${layer} may not import ${target.name}`);
      } else {
        const other = layerOf(target.path);
        if (other !== layer && !rule.layers.includes(other)) found.push(`${file}: ${layer} may not import ${target.path}`);
        graph.set(file, [...(graph.get(file) ?? []), target.path]);
      }
    }
  }
  return [...found, ...cycles(graph)];
}

function misplaced(file: string, text: string): string[] {
  const found: string[] = [];
  const [top, folder = '', ...rest] = file.split('/');
  const name = posix.basename(file);
  if (top === 'src' && (rest.length === 0 || !(folder in LAYERS))) found.push(`${file}: src/${folder} is no layer`);
  if (/^index\.[jt]sx?$/.test(name)) found.push(`${file}: a barrel; import the file that has it`);
  if (/^types\.[jt]sx?$/.test(name)) found.push(`${file}: name a file after the concept in it`);
  if (/(^|\/)(utils?|helpers?)(\/|\.[jt]sx?$)/.test(file)) found.push(`${file}: name it after what it does`);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (/\.tsx?$/.test(file) && lines > MAX_LINES) found.push(`${file}: ${lines} lines; at most ${MAX_LINES}`);
  return found;
}

/** `src/engine/version.ts` → engine, `locales/en/ui.json` → locales. */
function layerOf(file: string): string {
  const [top = '', folder = ''] = file.split('/');
  return top === 'src' ? folder : top;
}

type Target = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'package'; readonly name: string };

function resolve(from: string, specifier: string, aliases: Aliases): Target {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return { kind: 'file', path: posix.join(posix.dirname(from), bare) };
  if (bare.startsWith('/')) return { kind: 'file', path: bare.slice(1) };
  if (bare.startsWith('node:')) return { kind: 'package', name: 'node:' };
  if (bare.startsWith('#')) {
    for (const [alias, folder] of Object.entries(aliases)) {
      const prefix = alias.replace('*', '');
      if (bare.startsWith(prefix)) return { kind: 'file', path: posix.join(folder.replace('*', ''), bare.slice(prefix.length)) };
    }
    return { kind: 'package', name: `${bare} (an unknown alias)` };
  }
  const parts = bare.split('/');
  return { kind: 'package', name: parts.slice(0, bare.startsWith('@') ? 2 : 1).join('/') };
}

type Source = { readonly imports: readonly string[]; readonly problems: readonly string[] };
type Node = { readonly type: string; readonly [key: string]: unknown };

/** Every way to name another module: static, type-only, dynamic, `typeof import()`, `require`, `import.meta.glob`. */
function read(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text);
  const imports: string[] = [];
  const problems = errors.map((error) => `does not parse: ${error.message}`);

  visit(program, (node) => {
    if (node.type === 'ExportNamedDeclaration' && isNode(node.declaration) && ['let', 'var'].includes(String(node.declaration.kind))) {
      problems.push('exports a variable that changes');
    }
    for (const source of sourcesOf(node)) {
      const literal = textOf(source);
      if (literal === undefined) problems.push('imports a computed path; import.meta.glob names its files');
      else if (!literal.startsWith('!')) imports.push(literal);
    }
  });
  return { imports, problems };
}

function sourcesOf(node: Node): unknown[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [node.source];
    case 'ExportNamedDeclaration':
      return node.source ? [node.source] : [];
    case 'TSExternalModuleReference':
      return [node.expression];
    case 'CallExpression': {
      const callee = node.callee as Node;
      const [first] = node.arguments as Node[];
      if (callee.type === 'Identifier' && callee.name === 'require') return [first];
      if (!isMetaGlob(callee)) return [];
      return first?.type === 'ArrayExpression' ? (first.elements as Node[]) : [first];
    }
    default:
      return [];
  }
}

function isMetaGlob(callee: Node): boolean {
  if (callee.type !== 'MemberExpression' || !isNode(callee.object) || !isNode(callee.property)) return false;
  return callee.object.type === 'MetaProperty' && callee.property.name === 'glob';
}

function textOf(source: unknown): string | undefined {
  if (!isNode(source)) return undefined;
  if (source.type === 'Literal' && typeof source.value === 'string') return source.value;
  if (source.type === 'TSLiteralType') return textOf(source.literal);
  return undefined;
}

function visit(value: unknown, each: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, each);
  if (!isNode(value)) return;
  each(value);
  for (const child of Object.values(value)) if (typeof child === 'object') visit(child, each);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push(`a cycle: ${[...path.slice(start), file].join(' → ')}`);
    if (start >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of graph.get(file) ?? []) walk(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) walk(file);
  return found;
}
