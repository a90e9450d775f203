import { CHANNELS, type SoundChannel } from './sound-keys.ts';

export interface Loudness {
  readonly muted: boolean;
  /** Of everything, 0–1. */
  readonly volume: number;
  /** Of each channel, 0–1. */
  readonly channels: Readonly<Record<SoundChannel, number>>;
}

/** What a channel gives when everything is turned up: files of one channel are levelled to each other, channels by these. */
const FULL: Readonly<Record<SoundChannel, number>> = { ambience: 1.05, voices: 1.5, interface: 1.4, music: 1 };
const FULL_VOLUME = 1.4;
/** So long a slider's step takes: at once would click. */
const FADE_SECONDS = 0.04;
/** A context that a gesture did not wake by then never wakes again (some phones, after a call). */
const DEAD_AFTER_MS = 1200;

/** The way out: one bus for each channel, then the volume of all, then a limiter. Before `open` nothing of it exists. */
export class AudioOutput {
  #context: AudioContext | null = null;
  #all: GainNode | null = null;
  #buses = new Map<SoundChannel, GainNode>();
  #loudness: Loudness;
  #isAsleep = false;
  readonly #onRenewed: () => void;

  /** @param onRenewed the old context was given up: whatever shall go on must begin again */
  constructor(loudness: Loudness, onRenewed: () => void) {
    this.#loudness = loudness;
    this.#onRenewed = onRenewed;
  }

  /** To be called in a gesture: elsewhere browsers refuse, and warn. Where there is no sound, everything stays silent. */
  open(): void {
    if (this.#context !== null) return;
    const Context = window.AudioContext ?? (window as { webkitAudioContext?: typeof AudioContext }).webkitAudioContext;
    if (Context === undefined) return;
    try {
      this.#context = new Context({ latencyHint: 'interactive' });
    } catch {
      return; // no device, or too many contexts
    }
    const context = this.#context;
    const limiter = context.createDynamicsCompressor();
    limiter.threshold.value = -8;
    limiter.ratio.value = 12;
    limiter.connect(context.destination);
    this.#all = context.createGain();
    this.#all.gain.value = 0; // rises to its volume: what begins at full would click
    this.#all.connect(limiter);
    for (const channel of CHANNELS) {
      const bus = context.createGain();
      bus.connect(this.#all);
      this.#buses.set(channel, bus);
    }
    this.apply(this.#loudness);
    void context.resume?.().catch(() => undefined);
  }

  get context(): AudioContext | null {
    return this.#context;
  }

  /** Null where there is nothing to play on. */
  bus(channel: SoundChannel): GainNode | null {
    return this.#buses.get(channel) ?? null;
  }

  /** Whether anything on that channel would be heard now; what would not be need not be loaded. */
  isHeard(channel: SoundChannel): boolean {
    const { muted, volume, channels } = this.#loudness;
    return this.#context !== null && !muted && volume > 0 && channels[channel] > 0;
  }

  /** Whether time passes for it: what is started while it does not would all come at once later. */
  get isRunning(): boolean {
    return this.#context?.state === 'running';
  }

  apply(loudness: Loudness): void {
    this.#loudness = loudness;
    const now = this.#context?.currentTime ?? 0;
    this.#all?.gain.setTargetAtTime(loudness.muted ? 0 : loudness.volume ** 2 * FULL_VOLUME, now, FADE_SECONDS);
    for (const [channel, bus] of this.#buses) bus.gain.setTargetAtTime(loudness.channels[channel] ** 2 * FULL[channel], now, FADE_SECONDS);
  }

  /** While the page is not seen. */
  sleep(): void {
    this.#isAsleep = true;
    if (this.isRunning) void this.#context!.suspend().catch(() => undefined);
  }

  /** Phones suspend or interrupt sound in the background and do not resume it by themselves. */
  wake(): void {
    this.#isAsleep = false;
    if (this.#context === null || this.isRunning) return;
    void this.#context.resume().catch(() => undefined);
  }

  /** A gesture wakes what sleeps, and replaces what does not wake. */
  wakeByGesture(): void {
    this.wake();
    const tried = this.#context;
    if (tried === null || this.isRunning) return;
    window.setTimeout(() => {
      if (this.#context !== tried || this.isRunning || this.#isAsleep) return;
      void tried.close().catch(() => undefined);
      this.#context = null;
      this.#all = null;
      this.#buses.clear();
      this.open();
      this.#onRenewed();
    }, DEAD_AFTER_MS);
  }
}
