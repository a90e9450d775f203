import type { AudioOutput } from './audio-output.ts';
import type { Note } from './sound-index.ts';

const BEAT_SECONDS = 0.42;

/** A few notes on one string. @returns how to let them fade */
export function playNotes(output: AudioOutput, string: AudioBuffer, notes: readonly Note[]): () => void {
  const context = output.context;
  const bus = output.bus('music');
  if (context === null || bus === null || notes.length === 0) return () => undefined;
  const hand = context.createGain();
  hand.connect(bus);
  const sources = notes.map(([beat, halfTones, loudness]) => {
    const source = context.createBufferSource();
    source.buffer = string;
    source.playbackRate.value = 2 ** (halfTones / 12);
    const strength = context.createGain();
    strength.gain.value = loudness;
    source.connect(strength).connect(hand);
    source.start(context.currentTime + 0.03 + beat * BEAT_SECONDS);
    return source;
  });
  sources.at(-1)!.addEventListener('ended', () => hand.disconnect());
  return () => {
    hand.gain.setTargetAtTime(0, context.currentTime, 0.25);
    for (const source of sources) source.stop(context.currentTime + 1);
  };
}
