import { beforeEach, expect, test } from 'vitest';
import { listFor, type FileList } from '#app/offline/worker/file-list.ts';
import { GameFiles } from '#app/offline/worker/game-files.ts';

const SCOPE = 'https://office.example/training/doors/';
const LIST: FileList = {
  first: [['index.html', 'page1'], ['assets/index-aaaaaaaa.js', ''], ['doors/victim.svg', 'door1']],
  later: [['understanding/model.bin', 'model1']],
};
const NEXT: FileList = {
  first: [['index.html', 'page2'], ['assets/index-bbbbbbbb.js', ''], ['doors/victim.svg', 'door1']],
  later: [['understanding/model.bin', 'model2']],
};

/** As much of a browser's cache as is used; it keeps bodies, since a response can be read once. */
class StoredBodies {
  readonly bodies = new Map<string, string>();
  async keys() {
    return [...this.bodies.keys()].map((url) => new Request(url));
  }
  async match(url: string) {
    const body = this.bodies.get(url);
    return body === undefined ? undefined : new Response(body);
  }
  async put(url: string, response: Response) {
    this.bodies.set(url, await response.text());
  }
  async delete(request: Request) {
    return this.bodies.delete(request.url);
  }
}

let stored: Map<string, StoredBodies>;
let asked: string[];
let isOnline: boolean;
let answers: (url: string) => Response;

beforeEach(() => {
  stored = new Map();
  asked = [];
  isOnline = true;
  answers = (url) => new Response(`network ${url}`);
});

function filesOf(list: FileList, scope = SCOPE): GameFiles {
  const caches = {
    open: async (name: string) => {
      if (!stored.has(name)) stored.set(name, new StoredBodies());
      return stored.get(name) as unknown as Cache;
    },
  };
  const fetch = async (request: Request) => {
    asked.push(request.url.slice(scope.length));
    if (!isOnline) throw new TypeError('Failed to fetch');
    return answers(request.url);
  };
  return new GameFiles(list, { scope, caches, fetch });
}

const asks = (path: string, change: Partial<Pick<Request, 'method' | 'mode' | 'headers'>> = {}) => ({ method: 'GET', mode: 'cors' as RequestMode, headers: new Headers(), url: SCOPE + path, ...change });
const textOf = async (files: GameFiles, path: string) => (await files.answer(new Request(SCOPE + path))).text();

test('after one visit the game is there without the network, the large file not yet', async () => {
  const files = filesOf(LIST);
  await files.storeFirst();
  await files.dropOld();
  expect(asked.toSorted()).toEqual(['assets/index-aaaaaaaa.js', 'doors/victim.svg', 'index.html']);
  isOnline = false;
  for (const path of ['', 'index.html', 'assets/index-aaaaaaaa.js', 'doors/victim.svg']) expect(await textOf(files, path)).toContain('network');
  await expect(files.answer(new Request(`${SCOPE}understanding/model.bin`))).rejects.toThrow('Failed to fetch');
});

test('a file for later is stored when it was first asked for', async () => {
  const files = filesOf(LIST);
  await textOf(files, 'understanding/model.bin');
  isOnline = false;
  expect(await textOf(files, 'understanding/model.bin')).toContain('model.bin');
});

test('what the server answers is never handled, nor is anything but reading', () => {
  const files = filesOf(LIST);
  for (const path of ['', '#/talk/victim', '?from=mail', 'index.html']) expect(files.isOurs(asks(path, { mode: 'navigate' })), path).toBe(true);
  for (const path of ['api/docs', 'api/company-sign-in', 'other.html']) expect(files.isOurs(asks(path, { mode: 'navigate' })), path).toBe(false);
  for (const path of ['doors/victim.svg', 'understanding/model.bin', 'assets/index-aaaaaaaa.js', 'assets/other-cccccccc.js']) expect(files.isOurs(asks(path)), path).toBe(true);
  for (const path of ['api/welcome', 'api/grants?page=2', 'healthz', 'doors/unknown.svg', 'worker.js']) expect(files.isOurs(asks(path)), path).toBe(false);
  expect(files.isOurs(asks('doors/victim.svg', { method: 'POST' }))).toBe(false);
  expect(files.isOurs(asks('doors/victim.svg', { headers: new Headers({ range: 'bytes=0-1' }) }))).toBe(false);
  expect(files.isOurs({ ...asks(''), url: 'https://office.example/doors/victim.svg' })).toBe(false);
});

test('a new version fetches what changed only; the old one goes on with its own files until then', async () => {
  const [old, next] = [filesOf(LIST), filesOf(NEXT)];
  await old.storeFirst();
  await old.dropOld();
  asked = [];
  answers = (url) => new Response(`new ${url}`);
  await next.storeFirst();
  expect(asked.toSorted()).toEqual(['assets/index-bbbbbbbb.js', 'index.html']);
  expect(await textOf(old, '')).toContain('network');
  expect(await textOf(next, '')).toContain('new');
});

test('the version before is kept for tabs still open on it, the one before that is not', async () => {
  const [first, second, third] = [filesOf(LIST), filesOf(NEXT), filesOf({ first: [['index.html', 'page3']], later: [] })];
  await first.storeFirst();
  await first.dropOld();
  await second.storeFirst();
  await second.dropOld();
  isOnline = false;
  expect(await textOf(second, 'assets/index-aaaaaaaa.js')).toContain('network');
  isOnline = true;
  await third.storeFirst();
  await third.dropOld();
  const kept = [...stored.values()].flatMap((cache) => [...cache.bodies.keys()]).map((url) => url.slice(SCOPE.length));
  expect(kept.toSorted()).toEqual(['?files-in-use', 'assets/index-bbbbbbbb.js', 'doors/victim.svg?revision=door1', 'index.html?revision=page2', 'index.html?revision=page3']);
});

test.each([
  ['is missing', () => new Response('gone', { status: 404 })],
  ['is answered by somebody else', () => Object.defineProperty(new Response('please sign in'), 'redirected', { value: true })],
])('nothing is taken for stored when a file %s', async (_what, answer) => {
  answers = (url) => (url.endsWith('victim.svg') ? answer() : new Response('ok'));
  await expect(filesOf(LIST).storeFirst()).rejects.toThrow('victim.svg');
});

test('games at several addresses of one origin keep apart', async () => {
  const other = filesOf({ first: [['index.html', 'x']], later: [] }, 'https://office.example/other/');
  await filesOf(LIST).storeFirst();
  await other.storeFirst();
  await other.dropOld();
  isOnline = false;
  expect(await textOf(filesOf(LIST), '')).toContain('network');
});

test('sounds are stored in the format that the browser plays', () => {
  const sounds: FileList = { first: [['sounds/knock.mp3', 'a'], ['sounds/knock.ogg', 'b'], ['index.html', 'c']], later: [] };
  expect(listFor(sounds, 'ogg')).toEqual({ first: [['sounds/knock.ogg', 'b'], ['index.html', 'c']], later: [['sounds/knock.mp3', 'a']] });
});
