import type { FileList, GameFile } from '../../src/app/offline/worker/file-list.ts';

/** Names that hold a hash of the content, as the bundler writes them. */
const NAMED_BY_CONTENT = /^assets\/.+-[\w-]{8}\.\w+$/;

/** Served, but no part of the game; the worker itself is the browser's business. */
const NEVER = [/^source\//, /^CREDITS\.md$/, /^worker\.js$/, /\.(br|gz|map)$/, /(^|\/)\./];

/** Stored on first use: what understands typed replies is large, icons are the system's affair. */
const LATER = [/^understanding\//, /^icons\//, /^ui\/icons?[-/]/, /\.webmanifest$/];

/** Which files of a built game are stored, and when. `revisionOf` tells a mark of a file's content. */
export function classifyFiles(paths: readonly string[], revisionOf: (path: string) => string): FileList {
  const files = paths.filter((path) => !matches(path, NEVER)).toSorted()
    .map((path): GameFile => [path, NAMED_BY_CONTENT.test(path) ? '' : revisionOf(path)]);
  return { first: files.filter(([path]) => !matches(path, LATER)), later: files.filter(([path]) => matches(path, LATER)) };
}

function matches(path: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(path));
}
