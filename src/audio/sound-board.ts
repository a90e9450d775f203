import { Ambience } from './ambience.ts';
import { AudioOutput, type Loudness } from './audio-output.ts';
import { mannerOf } from './manner.ts';
import { playMurmur } from './murmur.ts';
import { playNotes } from './music.ts';
import type { SoundCue } from './sound-keys.ts';
import { inSeconds, SoundLibrary } from './sound-library.ts';
import { SystemVoice } from './system-voice.ts';
import { utteranceOf } from './utterance.ts';

export interface SoundSettings extends Loudness {
  /** Lines are spoken by the system's voice instead of murmured, where it has one. */
  readonly speech: boolean;
}

/** A line as it is to be heard. */
export interface Speech {
  readonly person: string;
  readonly text: string;
  /** A language tag. */
  readonly language: string;
  /** The face that goes with it. */
  readonly face: string;
  /** 0–100. */
  readonly tension: number;
  /** How long the line stands alone on stage; a murmur keeps about to it. */
  readonly milliseconds: number;
}

/** What would be heard, whether or not sound is allowed or on: what captions are made of. */
export type Sounded =
  | { readonly kind: 'cue'; readonly cue: SoundCue }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'voice'; readonly person: string; readonly face: string };

/** What browsers take for a gesture that allows sound. */
const GESTURES = ['pointerup', 'keydown', 'click'] as const;

/**
 * All sound of the game: cues, the ambience of a place, voices, a few notes. Nothing depends on it: before the first
 * gesture, where sound is not allowed or a file is missing, it stays silent.
 */
export class SoundBoard {
  readonly systemVoice = new SystemVoice();
  readonly #output: AudioOutput;
  readonly #library: SoundLibrary;
  readonly #ambience: Ambience;
  readonly #onSounded: (sounded: Sounded) => void;
  #settings: SoundSettings;
  #place: string | null = null;
  #silenceVoice: (() => void) | null = null;
  #fadeMusic: (() => void) | null = null;
  /** Counts what was begun to be said, so that a voice that loads too late stays silent. */
  #utterance = 0;

  /** @param folder address of the sounds, ending in a slash */
  constructor(folder: string, settings: SoundSettings, onSounded: (sounded: Sounded) => void = () => undefined) {
    this.#settings = settings;
    this.#onSounded = onSounded;
    this.#output = new AudioOutput(settings, () => this.#ambience.again());
    this.#library = new SoundLibrary(folder, this.#output);
    this.#ambience = new Ambience(this.#output, this.#library);
    document.addEventListener('visibilitychange', () => this.#sleepOrWake());
    window.addEventListener('pageshow', () => this.#sleepOrWake());
    for (const gesture of GESTURES) document.addEventListener(gesture, () => this.#takeGesture(), { capture: true });
  }

  apply(settings: SoundSettings): void {
    this.#settings = settings;
    this.#output.apply(settings);
    if (settings.muted || !settings.speech) this.systemVoice.hush();
    if (this.#output.context !== null && this.#ambience.isOn !== this.#output.isHeard('ambience')) this.#ambience.again();
  }

  play(cue: SoundCue): void {
    this.#onSounded({ kind: 'cue', cue });
    if (cue === 'select') this.hush(); // whoever chooses has heard enough
    if (this.#output.isHeard('interface')) void this.#playCue(cue);
  }

  /** Fades to the sound of a place, or to silence. */
  atPlace(place: string | null): void {
    if (place !== null && place !== this.#place) this.#onSounded({ kind: 'place', place });
    this.#place = place;
    void this.#ambience.at(place);
    const isNeeded = [`ambience-${place}`, `now-${place}`, 'ambience-street', 'now-street', 'cues', 'string'];
    this.#library.keepOnly((name) => isNeeded.includes(name));
  }

  /** Somebody speaks: by the system's voice if that is wanted and there is one, else in a murmur. */
  async say({ person, text, language, face, tension, milliseconds }: Speech): Promise<void> {
    this.#onSounded({ kind: 'voice', person, face });
    const manner = mannerOf(face, tension);
    this.#utterance += 1;
    const utterance = this.#utterance;
    this.#silenceVoice?.();
    this.#silenceVoice = null;
    if (!this.#output.isHeard('voices')) return;
    const voice = (await this.#library.index())?.voices[person];
    if (voice === undefined || utterance !== this.#utterance) return;
    const { speech, volume, channels } = this.#settings;
    if (speech && this.systemVoice.say(text, language, manner, voice.pitch, volume * channels.voices)) return;
    const recording = await this.#library.buffer(`voice-${person}`);
    if (recording === null || utterance !== this.#utterance || !this.#output.isRunning) return;
    this.#silenceVoice = playMurmur(this.#output, recording, voice, utteranceOf(text, manner, voice, milliseconds / 1000), manner);
  }

  hush(): void {
    this.#utterance += 1;
    this.#silenceVoice?.();
    this.#silenceVoice = null;
    this.systemVoice.hush();
  }

  /** A few notes, by their name in the index; over what may still sound of others. */
  async music(motif: string): Promise<void> {
    if (!this.#output.isHeard('music')) return;
    const [index, string] = await Promise.all([this.#library.index(), this.#library.buffer('string')]);
    const notes = index?.music[motif];
    if (notes === undefined || string === null || !this.#output.isRunning) return;
    this.#fadeMusic?.();
    this.#fadeMusic = playNotes(this.#output, string, notes);
  }

  /** How many files are held; for those who look for growth. */
  get heldSounds(): number {
    return this.#library.size;
  }

  async #playCue(cue: SoundCue): Promise<void> {
    const called = performance.now();
    const [index, cues] = await Promise.all([this.#library.index(), this.#library.buffer('cues')]);
    const context = this.#output.context;
    // What is not there in time comes not at all: a knock after the door has opened would only confuse.
    if (index === null || cues === null || context === null || performance.now() - called > 1500) return;
    const source = context.createBufferSource();
    source.buffer = cues;
    source.connect(this.#output.bus('interface')!);
    source.start(context.currentTime, ...inSeconds(index.cues[cue]));
  }

  #sleepOrWake(): void {
    if (document.hidden) {
      this.hush();
      this.#output.sleep();
    } else {
      this.#output.wake();
    }
  }

  /** The first gesture brings the sound of the place; later ones wake a context that fell asleep. */
  #takeGesture(): void {
    if (this.#output.context !== null) return this.#output.wakeByGesture();
    if (navigator.userActivation?.hasBeenActive === false) return; // Escape, say, allows nothing
    this.#output.open();
    if (this.#settings.speech) this.systemVoice.unlock();
    if (!this.#settings.muted) void this.#library.buffer('cues');
    void this.#ambience.at(this.#place);
  }
}
