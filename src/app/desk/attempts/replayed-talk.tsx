import type { ReviewedAttempt } from '#contract/attempt.ts';
import { CriteriaList } from '../../debrief/criteria-list.tsx';
import type { DebriefView } from '../../debrief/debrief-view.ts';
import { Marks } from '../../debrief/marks.tsx';
import { MoodCurve } from '../../debrief/mood-curve.tsx';
import { TranscriptList } from '../../debrief/transcript-list.tsx';
import { TurnComments } from './turn-comments.tsx';

interface ReplayedTalkProps {
  view: DebriefView;
  reviewed: ReviewedAttempt;
  reload: () => Promise<void>;
  mayReview: boolean;
}

/** Marks, tactics, mood and every word, as in the debrief; under each turn what trainers say of it. */
export function ReplayedTalk({ view, reviewed, reload, mayReview }: ReplayedTalkProps) {
  return (
    <>
      <Marks view={view} />
      <CriteriaList view={view} />
      <MoodCurve state={view.state} />
      <TranscriptList view={view} after={(turn) => <TurnComments turn={turn} reviewed={reviewed} reload={reload} mayReview={mayReview} />} />
    </>
  );
}
