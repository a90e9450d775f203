import { useEffect } from 'preact/hooks';
import { stage } from '../stage.ts';
import type { Talk } from '../talk/talk.ts';
import { comfort } from './comfort-settings.ts';
import { keepPace } from './pace.ts';
import { goOn, pause, pauseView } from './pause.ts';

/** How often instant text looks for a wait to cut short. */
const INSTANT_EVERY_MS = 40;

/** The talk keeps the pace that is set, waits while it is paused, and has its customer on the side that is set. */
export function usePace(talk: Talk): void {
  const { speed, hand } = comfort.value;
  const isPaused = pauseView.value !== null;
  const isHurried = speed === 'instant' && !isPaused && talk.phase.value === 'performing';
  useEffect(() => {
    const pace = keepPace(talk.setting.stage, () => talk.hurry(), () => comfort.peek().speed);
    const unfollow = pauseView.subscribe((view) => (view === null ? pace.goOn() : pace.hold()));
    return () => {
      unfollow();
      pace.release();
      goOn();
    };
  }, [talk]);
  useEffect(() => {
    if (!isHurried) return undefined;
    const timer = setInterval(() => talk.hurry(), INSTANT_EVERY_MS);
    return () => clearInterval(timer);
  }, [talk, isHurried]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Pause' && !document.querySelector('dialog[open]')) pause();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    const window = document.querySelector('.stage-window')?.getBoundingClientRect();
    if (window !== undefined) void stage().then((opened) => opened?.standIn({ left: window.left, top: window.top, width: window.width, height: window.height }));
  }, [hand]);
}
