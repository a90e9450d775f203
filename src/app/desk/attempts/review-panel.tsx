import { useState } from 'preact/hooks';
import { TrainerScore, type ReviewedAttempt } from '#contract/attempt.ts';
import { ask, Nothing } from '../../server/ask.ts';
import { me } from '../../server/server.ts';
import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';
import { Field } from '../elements/field.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { useAction } from '../use-action.ts';

interface ReviewPanelProps {
  reviewed: ReviewedAttempt;
  reload: () => Promise<void>;
  mayReview: boolean;
}

/** Trainers' scores beside the engine's; for trainers, the own score, and whether the talk is reviewed. */
export function ReviewPanel({ reviewed, reload, mayReview }: ReviewPanelProps) {
  const { attempt, trainerScores, isReviewed } = reviewed;
  return (
    <section class="review-panel" data-reviewed={isReviewed}>
      <h2>{desk.value('attempt.review')}</h2>
      <dl class="facts">
        <div><dt>{desk.value('attempt.engineScore')}</dt><dd data-engine-score>{attempt.scorecard.score}</dd></div>
        {trainerScores.length > 0 && (
          <div><dt>{desk.value('attempt.trainerScores')}</dt><dd><ul>{trainerScores.map((one) => <li key={one.trainer.id} data-trainer-score={one.score}>{desk.value('attempt.scoreBy', { name: one.trainer.name, score: one.score })}</li>)}</ul></dd></div>
        )}
        <div><dt>{desk.value('attempts.state')}</dt><dd>{desk.value(isReviewed ? 'attempt.isReviewed' : 'attempt.isOpen')}</dd></div>
      </dl>
      {mayReview && <Controls reviewed={reviewed} reload={reload} />}
    </section>
  );
}

function Controls({ reviewed, reload }: Omit<ReviewPanelProps, 'mayReview'>) {
  const { attempt, trainerScores, isReviewed } = reviewed;
  const [score, setScore] = useState(String(trainerScores.find((one) => one.trainer.id === me.peek()?.id)?.score ?? ''));
  const [error, setError] = useState<string | null>(null);
  const action = useAction();
  const saveScore = (event: Event) => {
    event.preventDefault();
    const given = TrainerScore.safeParse({ score: score.trim() === '' ? null : Number(score) });
    setError(given.success ? null : desk.value('attempt.scoreWrong'));
    if (!given.success) return;
    action.run(async () => {
      await ask(Nothing, 'PUT', `attempts/${attempt.id}/trainer-score`, given.data);
      await reload();
      announce(desk.value('attempt.scoreSaved'));
    });
  };
  const mark = () => action.run(async () => {
    await ask(Nothing, 'PUT', `attempts/${attempt.id}/review`, { isReviewed: !isReviewed });
    await reload();
    announce(desk.value(isReviewed ? 'attempt.openNow' : 'attempt.reviewedNow'));
  });
  return (
    <>
      <form class="desk-form" onSubmit={saveScore} noValidate>
        <Field label={desk.value('attempt.yourScore')} hint={desk.value('attempt.yourScoreHint')} error={error}>
          {(ties) => (
            <span class="with-button">
              <input {...ties} type="number" name="trainer-score" min="0" max="100" step="1" inputMode="numeric" value={score} onInput={(event) => setScore(event.currentTarget.value)} />
              <button type="submit" class="button quiet" aria-busy={action.isBusy} data-save-score>{desk.value('attempt.saveScore')}</button>
            </span>
          )}
        </Field>
      </form>
      <ProblemNote problem={action.problem} />
      <p class="row"><button type="button" class={`button${isReviewed ? ' quiet' : ' primary'}`} aria-busy={action.isBusy} onClick={mark} data-mark-reviewed>{desk.value(isReviewed ? 'attempt.markOpen' : 'attempt.markReviewed')}</button></p>
    </>
  );
}
