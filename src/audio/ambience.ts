import type { AudioOutput } from './audio-output.ts';
import type { Happening } from './sound-index.ts';
import { inSeconds, type SoundLibrary } from './sound-library.ts';

const FADE_SECONDS = 0.7;
/** Decoders may begin a little late: the bed goes round within its middle. */
const BED_FROM_SECONDS = 0.1;

/** The sound of a place: a bed without end, and what happens there now and then. */
export class Ambience {
  readonly #output: AudioOutput;
  readonly #library: SoundLibrary;
  #place: string | null = null;
  /** Counts changes of place, so that what loads too late stays silent. */
  #change = 0;
  #fadeOut: (() => void) | null = null;

  constructor(output: AudioOutput, library: SoundLibrary) {
    this.#output = output;
    this.#library = library;
  }

  /** Fades to a place, or to silence. */
  async at(place: string | null): Promise<void> {
    this.#place = place;
    this.#change += 1;
    const change = this.#change;
    this.#fadeOut?.();
    this.#fadeOut = null;
    if (place === null || !this.#output.isHeard('ambience')) return;
    const [index, bed, pieces] = await Promise.all([this.#library.index(), this.#library.buffer(`ambience-${place}`), this.#library.buffer(`now-${place}`)]);
    const context = this.#output.context;
    if (index === null || context === null || change !== this.#change) return;
    const fader = context.createGain();
    fader.gain.setValueAtTime(0, context.currentTime);
    fader.gain.linearRampToValueAtTime(1, context.currentTime + FADE_SECONDS);
    fader.connect(this.#output.bus('ambience')!);
    const stopBed = bed === null ? undefined : playBed(context, fader, bed, index.bedSeconds);
    const stopNow = pieces === null ? [] : Object.values(index.places[place]?.now ?? {}).map((happening) => this.#repeat(happening, pieces, fader));
    this.#fadeOut = () => {
      fader.gain.setTargetAtTime(0, context.currentTime, FADE_SECONDS / 3);
      for (const stop of stopNow) stop();
      stopBed?.(context.currentTime + FADE_SECONDS * 2);
      window.setTimeout(() => fader.disconnect(), FADE_SECONDS * 2000);
    };
  }

  /** Begins again where it was: after silence was lifted, or on a new context. */
  again(): void {
    void this.at(this.#place);
  }

  /** Whether a place is heard now. */
  get isOn(): boolean {
    return this.#fadeOut !== null;
  }

  #repeat({ at, every: [soonest, latest] }: Happening, pieces: AudioBuffer, to: AudioNode): () => void {
    let timer = 0;
    const wait = (share: number) => {
      timer = window.setTimeout(() => {
        if (this.#output.isRunning) playOnce(this.#output.context!, to, pieces, at);
        wait(1);
      }, share * (soonest + Math.random() * (latest - soonest)) * 1000);
    };
    wait(0.5); // a place introduces itself soon
    return () => window.clearTimeout(timer);
  }
}

/** @returns how to stop it, at a time of the context */
function playBed(context: AudioContext, to: AudioNode, bed: AudioBuffer, seconds: number): (when: number) => void {
  const source = context.createBufferSource();
  source.buffer = bed;
  source.loop = true;
  source.loopStart = BED_FROM_SECONDS;
  source.loopEnd = BED_FROM_SECONDS + seconds;
  source.connect(to);
  source.start(context.currentTime, BED_FROM_SECONDS + Math.random() * seconds * 0.9);
  return (when) => source.stop(when);
}

/** From somewhere to the left or right, nearer or farther. */
function playOnce(context: AudioContext, to: AudioNode, pieces: AudioBuffer, at: Happening['at']): void {
  const source = context.createBufferSource();
  source.buffer = pieces;
  source.playbackRate.value = 0.96 + Math.random() * 0.08;
  const distance = context.createGain();
  distance.gain.value = 0.6 + Math.random() * 0.4;
  source.connect(distance);
  const side = context.createStereoPanner?.();
  if (side !== undefined) side.pan.value = Math.random() * 1.4 - 0.7;
  (side === undefined ? distance : distance.connect(side)).connect(to);
  source.start(context.currentTime, ...inSeconds(at));
  source.addEventListener('ended', () => (side ?? distance).disconnect());
}
