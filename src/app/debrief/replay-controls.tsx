import { t } from '../text.ts';
import type { Replay } from './use-replay.ts';

const SHAPES = {
  play: 'M7 4l13 8-13 8z',
  pause: 'M8 5v14M16 5v14',
  back: 'M19 20L9 12l10-8zM5 5v14',
  forward: 'M5 4l10 8-10 8zM19 5v14',
} as const;

/** Step, play, stop, and a slider over the turns. `last`: the number of the last turn. */
export function ReplayControls({ replay, last }: { replay: Replay; last: number }) {
  const { shown, isPlaying } = replay;
  const place = shown === 0 ? t.value('debrief.start') : t.value('picture.place', { turn: shown, last });
  return (
    <div class="replay-controls" role="group" aria-label={t.value('picture.replay')}>
      <Control shape="back" isOff={shown === 0} onPress={() => replay.show(shown - 1)} />
      <Control shape={isPlaying ? 'pause' : 'play'} onPress={() => replay.toggle()} />
      <Control shape="forward" isOff={shown === last} onPress={() => replay.show(shown + 1)} />
      <input
        type="range" min={0} max={last} step={1} value={shown} data-replay-slider
        aria-label={t.value('picture.slider')} aria-valuetext={place}
        onInput={(event) => replay.show(event.currentTarget.valueAsNumber)}
      />
      <output class="replay-place" aria-hidden="true">{place}</output>
    </div>
  );
}

/** Switched off it keeps the focus, so that the keyboard does not lose its place at either end. */
function Control({ shape, isOff = false, onPress }: { shape: keyof typeof SHAPES; isOff?: boolean; onPress: () => void }) {
  const name = t.value(`picture.${shape}`);
  return (
    <button type="button" class="icon-button replay-button" aria-label={name} title={name} aria-disabled={isOff} data-replay={shape} onClick={() => isOff || onPress()}>
      <svg class="icon" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" fill={shape === 'pause' ? 'none' : 'currentColor'} stroke="currentColor" stroke-width={shape === 'pause' ? 4 : 2} stroke-linecap="round" stroke-linejoin="round"><path d={SHAPES[shape]} /></svg>
    </button>
  );
}
