import { PAGE, type FileList, type GameFile } from './file-list.ts';

/** How many files are fetched at once: few, since the game that is being played wants the line too. */
const AT_ONCE = 3;

interface Surroundings {
  /** The address of the game, ending in a slash. */
  readonly scope: string;
  readonly caches: Pick<CacheStorage, 'open'>;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** The stored files of the game. Whatever is not one of them – the server's answers above all – is never stored, nor answered from here. */
export class GameFiles {
  readonly #around: Surroundings;
  readonly #first: ReadonlyMap<string, string>;
  readonly #all: ReadonlyMap<string, string>;
  readonly #cacheName: string;
  /** Where the cache notes which files the version in use consists of. */
  readonly #note: string;

  constructor({ first, later }: FileList, around: Surroundings) {
    this.#around = around;
    this.#first = this.#keys(first);
    this.#all = new Map([...this.#first, ...this.#keys(later)]);
    this.#cacheName = `seven-doors ${around.scope}`; // several games may stand at one origin
    this.#note = `${around.scope}?files-in-use`;
  }

  /** Stores what is needed to play offline; files that did not change stay. @throws if a single one cannot be had: then the version before goes on. */
  async storeFirst(): Promise<void> {
    const cache = await this.#open();
    const stored = new Set((await cache.keys()).map((request) => request.url));
    const missing = [...this.#first].filter(([, key]) => !stored.has(key));
    const fetchNext = async (): Promise<void> => {
      for (let next = missing.pop(); next !== undefined; next = missing.pop()) {
        const [url, key] = next;
        const response = await this.#fetchWhole(url, key);
        if (!response.ok || response.redirected) throw new Error(`${url} was answered with ${response.status}`);
        await cache.put(key, response);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
  }

  /** Lets go of what neither this version nor the one before it needs: a tab still open on that one finds its parts. */
  async dropOld(): Promise<void> {
    const cache = await this.#open();
    const note = await cache.match(this.#note);
    const before: unknown = note === undefined ? [] : await note.json();
    const needed = new Set([this.#note, ...this.#all.values(), ...(Array.isArray(before) ? before : [])]);
    for (const request of await cache.keys()) if (!needed.has(request.url)) await cache.delete(request);
    await cache.put(this.#note, new Response(JSON.stringify([...this.#all.values()])));
  }

  /** Whether `answer` is to be asked. */
  isOurs({ method, url, mode, headers }: Pick<Request, 'method' | 'url' | 'mode' | 'headers'>): boolean {
    if (method !== 'GET' || headers.has('range')) return false;
    const address = plain(url);
    if (mode === 'navigate') return this.#isPage(address);
    return this.#all.has(url) || this.#isNamedByContent(url);
  }

  /** A file of the game, from the store if it is there. @throws if it is not and cannot be fetched either */
  async answer(request: Request): Promise<Response> {
    const cache = await this.#open();
    const url = this.#isPage(plain(request.url)) ? this.#around.scope + PAGE : request.url;
    const key = this.#all.get(url) ?? url;
    const stored = await cache.match(key, { ignoreVary: true });
    if (stored !== undefined) return stored;
    const response = await this.#fetchWhole(url, key);
    if (this.#all.has(url) && response.ok && !response.redirected) await cache.put(key, response.clone());
    return response;
  }

  #fetchWhole(url: string, key: string): Promise<Response> {
    return this.#around.fetch(new Request(url, { cache: url === key ? 'default' : 'no-cache', credentials: 'same-origin' }));
  }

  #open(): Promise<Cache> {
    return this.#around.caches.open(this.#cacheName);
  }

  #isPage(address: string): boolean {
    return address === this.#around.scope || address === this.#around.scope + PAGE;
  }

  /** Scripts of the version before, for tabs still open on it. */
  #isNamedByContent(url: string): boolean {
    return url.startsWith(`${this.#around.scope}assets/`);
  }

  /** Address → under which key it is stored. */
  #keys(files: readonly GameFile[]): ReadonlyMap<string, string> {
    return new Map(files.map(([path, revision]) => {
      const url = new URL(path, this.#around.scope).href;
      return [url, revision === '' ? url : `${url}?revision=${revision}`];
    }));
  }
}

/** An address without question and hash. */
function plain(url: string): string {
  return url.replace(/[?#].*$/, '');
}
