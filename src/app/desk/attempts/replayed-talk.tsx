import { useEffect } from 'preact/hooks';
import type { ReviewedAttempt } from '#contract/attempt.ts';
import { typedReplies } from '#contract/typed-replies.ts';
import { CriteriaList } from '../../debrief/criteria-list.tsx';
import { showTurn, type DebriefView } from '../../debrief/debrief-view.ts';
import { Marks } from '../../debrief/marks.tsx';
import { MoodCurve } from '../../debrief/mood-curve.tsx';
import { TranscriptList } from '../../debrief/transcript-list.tsx';
import { TurnRuling } from './turn-ruling.tsx';
import { TurnComments } from './turn-comments.tsx';

interface ReplayedTalkProps {
  view: DebriefView;
  reviewed: ReviewedAttempt;
  reload: () => Promise<void>;
  mayReview: boolean;
  /** Where reading begins; at the top where none is named. */
  turn: number | undefined;
}

/** Marks, tactics, mood and every word, as in the debrief; under each turn what trainers say and rule of it. */
export function ReplayedTalk({ view, reviewed, reload, mayReview, turn: first }: ReplayedTalkProps) {
  useEffect(() => {
    if (first !== undefined) showTurn(first);
  }, [first]);
  const typed = new Map(typedReplies(reviewed.record).map((one) => [one.turn, one]));
  return (
    <>
      <Marks view={view} />
      <CriteriaList view={view} />
      <MoodCurve view={view} />
      <TranscriptList
        view={view}
        after={(turn) => (
          <>
            {typed.has(turn) && <TurnRuling typed={typed.get(turn)!} actNames={view.actNames} reviewed={reviewed} reload={reload} mayReview={mayReview} />}
            <TurnComments turn={turn} reviewed={reviewed} reload={reload} mayReview={mayReview} />
          </>
        )}
      />
    </>
  );
}
