import type { AudioOutput } from './audio-output.ts';
import type { Manner } from './manner.ts';
import type { Voice } from './sound-index.ts';
import { inSeconds } from './sound-library.ts';
import type { Spoken } from './utterance.ts';

const HUSH_SECONDS = 0.05;
const TREMBLES_PER_SECOND = 6.3;
/** So long before the first syllable: starting in the past would cut it. */
const LEAD_SECONDS = 0.03;

/** Plays what a voice says, each syllable at its moment by the clock of the sound itself. @returns how to silence it */
export function playMurmur(output: AudioOutput, recording: AudioBuffer, voice: Voice, spoken: readonly Spoken[], manner: Manner): () => void {
  const context = output.context;
  const bus = output.bus('voices');
  if (context === null || bus === null || spoken.length === 0) return () => undefined;
  const throat = context.createBiquadFilter();
  throat.type = 'lowpass';
  throat.frequency.value = manner.brightness;
  const mouth = context.createGain();
  throat.connect(mouth).connect(bus);
  const trembling = manner.tremble > 0 ? tremble(context, mouth, manner.tremble) : null;

  const start = context.currentTime + LEAD_SECONDS;
  const sources = spoken.map(({ piece, at, rate, loudness }) => {
    const source = context.createBufferSource();
    source.buffer = recording;
    source.playbackRate.value = rate;
    const strength = context.createGain();
    strength.gain.value = loudness;
    source.connect(strength).connect(throat);
    source.start(start + at, ...inSeconds(voice.strip[piece]!));
    return source;
  });
  sources.at(-1)!.addEventListener('ended', () => {
    trembling?.stop();
    mouth.disconnect();
  });
  return () => {
    mouth.gain.cancelScheduledValues(context.currentTime);
    mouth.gain.setTargetAtTime(0, context.currentTime, HUSH_SECONDS / 3);
    for (const source of sources) source.stop(context.currentTime + HUSH_SECONDS);
  };
}

function tremble(context: AudioContext, mouth: GainNode, depth: number): OscillatorNode {
  const wave = context.createOscillator();
  wave.frequency.value = TREMBLES_PER_SECOND;
  const strength = context.createGain();
  strength.gain.value = depth * 0.4;
  mouth.gain.value = 1 - depth * 0.3;
  wave.connect(strength).connect(mouth.gain);
  wave.start();
  return wave;
}
