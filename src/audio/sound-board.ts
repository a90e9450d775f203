import { Howl, Howler } from 'howler';
import type { SoundCue } from './sound-keys.ts';

/** A voice's files, and where each syllable stands in them: [start, length] in milliseconds. */
interface Voice {
  readonly src: readonly string[];
  readonly sprite: Record<string, [number, number]>;
}

export interface SoundSettings {
  readonly muted: boolean;
  /** 0–1. */
  readonly volume: number;
}

const AMBIENCE_VOLUME = 0.8;
const VOICE_VOLUME = 0.7;
const SYLLABLE_MS = 135;
const SYLLABLES_PER_CHARACTER = { 'zh-CN': 0.8, en: 0.28 } as const;

/** What browsers take for a gesture that allows sound. */
const GESTURES = ['pointerup', 'keydown', 'click'] as const;

/**
 * All sound of the game: cues, the ambience of a place, a murmured voice. Nothing depends on it: before the first
 * gesture, where sound is not allowed or a file is missing, it stays silent.
 */
export class SoundBoard {
  readonly #folder: string;
  readonly #cues = new Map<SoundCue, Howl>();
  #settings: SoundSettings;
  /** Browsers refuse sound before the first gesture, and warn about whoever tries. */
  #isAllowed = false;
  #place: string | null = null;
  #ambience: Howl | null = null;
  #voice: { person: string; howl: Howl; syllables: string[] } | null = null;
  #voices: Promise<Record<string, Voice>> | null = null;
  #murmur: number[] = [];
  /** Counts what was begun to be said, so that a voice that loads too late stays silent. */
  #utterance = 0;

  /** @param folder address of the sounds, ending in a slash */
  constructor(folder: string, settings: SoundSettings) {
    this.#folder = folder;
    this.#settings = settings;
    document.addEventListener('visibilitychange', () => this.#sleepOrWake());
    for (const gesture of GESTURES) document.addEventListener(gesture, () => this.#takeGesture(), { capture: true });
  }

  apply(settings: SoundSettings): void {
    this.#settings = settings;
    if (!this.#isAllowed) return;
    Howler.mute(settings.muted);
    Howler.volume(settings.volume);
  }

  play(cue: SoundCue): void {
    if (!this.#isAllowed) return;
    let howl = this.#cues.get(cue);
    if (howl === undefined) this.#cues.set(cue, (howl = new Howl({ src: this.#filesOf(cue) })));
    howl.play();
  }

  /** Fades to the sound of a place, or to silence. */
  atPlace(place: string | null): void {
    this.#place = place;
    if (!this.#isAllowed) return;
    const old = this.#ambience;
    if (old !== null) {
      old.fade(old.volume(), 0, 500);
      old.once('fade', () => old.unload());
    }
    this.#ambience = place === null ? null : new Howl({ src: this.#filesOf(`ambience-${place}`), loop: true, volume: AMBIENCE_VOLUME, autoplay: true });
  }

  /** Murmurs about as long as the text takes to say; higher and faster as tension (0–100) rises. */
  async murmur(person: string, text: string, language: keyof typeof SYLLABLES_PER_CHARACTER, tension: number): Promise<void> {
    this.hush();
    if (!this.#isAllowed) return;
    const utterance = this.#utterance;
    const voice = await this.#voiceOf(person);
    if (voice === null || utterance !== this.#utterance) return;
    const pace = 1 + (tension - 40) / 250;
    const count = Math.min(26, Math.max(3, Math.round(text.length * SYLLABLES_PER_CHARACTER[language])));
    for (let index = 0; index < count; index += 1) {
      const syllable = voice.syllables[(index * 7 + text.charCodeAt(index % text.length)) % voice.syllables.length]!;
      this.#murmur.push(window.setTimeout(() => {
        const id = voice.howl.play(syllable);
        voice.howl.rate(pace + ((index * 37) % 11) / 90, id);
      }, (index * SYLLABLE_MS) / pace));
    }
  }

  hush(): void {
    this.#utterance += 1;
    for (const timer of this.#murmur) window.clearTimeout(timer);
    this.#murmur = [];
  }

  async #voiceOf(person: string) {
    if (this.#voice?.person === person) return this.#voice;
    this.#voices ??= fetch(`${this.#folder}voices.json`).then((response) => response.json() as Promise<Record<string, Voice>>).catch(() => ({}));
    const voice = (await this.#voices)[person];
    if (voice === undefined) return null;
    this.#voice?.howl.unload();
    const howl = new Howl({ src: voice.src.map((file) => this.#folder + file), sprite: voice.sprite, volume: VOICE_VOLUME });
    this.#voice = { person, howl, syllables: Object.keys(voice.sprite) };
    return this.#voice;
  }

  /** Opus first, whose loops have no gap; MP3 for browsers without it. */
  #filesOf(name: string): string[] {
    return [`${this.#folder}${name}.ogg`, `${this.#folder}${name}.mp3`];
  }

  #sleepOrWake(): void {
    if (document.hidden) {
      this.hush();
      this.#ambience?.pause();
    } else {
      this.#wake();
      if (this.#ambience !== null && !this.#ambience.playing()) this.#ambience.play();
    }
  }

  /** The first gesture brings the sound of the place; later ones wake a context that fell asleep. */
  #takeGesture(): void {
    if (this.#isAllowed) return this.#wake();
    if (navigator.userActivation?.hasBeenActive === false) return; // Escape, say, allows nothing
    this.#isAllowed = true;
    this.apply(this.#settings);
    this.atPlace(this.#place);
  }

  /** Phones suspend sound in the background and do not resume it by themselves. */
  #wake(): void {
    const context = Howler.ctx as AudioContext | undefined;
    if (context?.state === 'suspended' || (context?.state as string) === 'interrupted') void context!.resume().catch(() => undefined);
  }
}
