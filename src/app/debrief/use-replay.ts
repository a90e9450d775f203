import { useEffect, useState } from 'preact/hooks';

/** A talk being gone through again, moment by moment. */
export interface Replay {
  /** The turn shown; 0 is the opening. */
  readonly shown: number;
  readonly isPlaying: boolean;
  /** Shows a turn and stays there. */
  show(turn: number): void;
  /** Goes on from here, from the start once more if all was shown; or stops. */
  toggle(): void;
}

/** `times`: how long each turn is left standing, in ms. */
export function useReplay(times: readonly number[]): Replay {
  const last = times.length - 1;
  const [shown, setShown] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying) return undefined;
    if (shown >= last) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => setShown(shown + 1), times[shown]!);
    return () => clearTimeout(timer);
  }, [isPlaying, shown, last]);
  return {
    shown, isPlaying,
    show(turn) {
      setPlaying(false);
      setShown(Math.max(0, Math.min(last, turn)));
    },
    toggle() {
      if (!isPlaying && shown >= last) setShown(0);
      setPlaying(!isPlaying);
    },
  };
}
