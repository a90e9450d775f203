import type { AudioOutput } from './audio-output.ts';
import type { Piece, SoundIndex } from './sound-index.ts';

/** Asked as the store for offline play asks it (src/app/offline), so that both choose the same files; one that plays Vorbis but not Opus is noticed when decoding. */
const OGG = 'audio/ogg; codecs="vorbis"';

/** The files, loaded when first needed and kept. What fails is silent, and asked for again next time. */
export class SoundLibrary {
  readonly #folder: string;
  readonly #output: AudioOutput;
  readonly #buffers = new Map<string, Promise<AudioBuffer | null>>();
  #index: Promise<SoundIndex | null> | null = null;
  /** Opus is half as large; MP3 for browsers without it. */
  #form: 'ogg' | 'mp3' | null = null;

  /** @param folder address of the sounds, ending in a slash */
  constructor(folder: string, output: AudioOutput) {
    this.#folder = folder;
    this.#output = output;
  }

  index(): Promise<SoundIndex | null> {
    this.#index ??= fetch(`${this.#folder}sounds.json`)
      .then((response) => (response.ok ? (response.json() as Promise<SoundIndex>) : null))
      .catch(() => null)
      .then((index) => {
        if (index === null) this.#index = null;
        return index;
      });
    return this.#index;
  }

  /** A file's sound, by its name without ending. */
  buffer(name: string): Promise<AudioBuffer | null> {
    const known = this.#buffers.get(name);
    if (known !== undefined) return known;
    const loading = this.#load(name).catch(() => null).then((buffer) => {
      if (buffer === null) this.#buffers.delete(name);
      return buffer;
    });
    this.#buffers.set(name, loading);
    return loading;
  }

  /** Forgets files that will not be needed soon; decoded they are large. */
  keepOnly(isNeeded: (name: string) => boolean): void {
    for (const name of this.#buffers.keys()) if (!isNeeded(name)) this.#buffers.delete(name);
  }

  /** How many files are held decoded. */
  get size(): number {
    return this.#buffers.size;
  }

  async #load(name: string): Promise<AudioBuffer | null> {
    this.#form ??= new Audio().canPlayType(OGG) === '' ? 'mp3' : 'ogg';
    const form = this.#form;
    const response = await fetch(`${this.#folder}${name}.${form}`);
    const context = this.#output.context;
    if (!response.ok || context === null) return null;
    try {
      return await context.decodeAudioData(await response.arrayBuffer());
    } catch (error) {
      if (form === 'mp3') throw error;
      this.#form = 'mp3'; // it said that it could
      return this.#load(name);
    }
  }
}

/** A piece of a file, ready to be started at once: `source.start(when, ...inSeconds(piece))`. */
export function inSeconds([start, length]: Piece): [offset: number, duration: number] {
  return [start / 1000, length / 1000];
}
