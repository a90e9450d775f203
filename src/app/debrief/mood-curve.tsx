import { useMemo } from 'preact/hooks';
import { language } from '../settings.ts';
import { t } from '../text.ts';
import { CurveLegend, CurvePicture } from './curve-picture.tsx';
import type { DebriefView } from './debrief-view.ts';
import { MomentCard } from './moment-card.tsx';
import { momentsOf } from './moments.ts';
import { MoodTable } from './mood-table.tsx';
import { readingTime } from './reading-time.ts';
import { ReplayControls } from './replay-controls.tsx';
import { useRoomForMoments } from './room-for-moments.ts';
import { useReplay } from './use-replay.ts';
import { answerWords, replyWords } from './words-of-turn.ts';

/** The talk as a picture: faces, mood and what was won or lost, turn by turn; gone through again moment by moment; and the same in a table. */
export function MoodCurve({ view }: { view: DebriefView }) {
  const moments = useMemo(() => momentsOf(view.state, view.scorecard), [view]);
  const times = useMemo(() => moments.map(({ turn }) => readingTime(lettersOf(view, turn), language.peek())), [moments, view]);
  const replay = useReplay(times);
  const most = useRoomForMoments();
  return (
    <section class="curve">
      <h2>{t.value('debrief.curve')}</h2>
      <CurvePicture view={view} moments={moments} most={most} shown={replay.shown} onShow={(turn) => replay.show(turn)} />
      <CurveLegend />
      <ReplayControls replay={replay} last={moments.length - 1} />
      <div class="replay-stage">
        {moments.map((moment) => <div key={moment.turn} class="moment is-measure" aria-hidden="true"><MomentCard view={view} moment={moment} /></div>)}
        <div aria-live="polite" data-shown={replay.shown}><div key={replay.shown} class="moment"><MomentCard view={view} moment={moments[replay.shown]!} /></div></div>
      </div>
      <MoodTable view={view} moments={moments} />
    </section>
  );
}

function lettersOf(view: DebriefView, turn: number): number {
  const reply = turn === 0 ? '' : replyWords(view, view.state.turns[turn - 1]!);
  return answerWords(view, turn).reduce((sum, { text }) => sum + text.length, reply.length);
}
