import { ReviewedAttempt } from '#contract/attempt.ts';
import { typedShare } from '#contract/typed-replies.ts';
import { Problem } from '#engine/problem.ts';
import { ask } from '../../server/ask.ts';
import { me } from '../../server/server.ts';
import { language } from '../../settings.ts';
import { desk, t } from '../../text.ts';
import { customerName } from '../customers.ts';
import { deskAddress, NO_SCOPE } from '../desk-place.ts';
import { Asked } from '../elements/asked.tsx';
import { PageHeading } from '../elements/page-heading.tsx';
import { isStaff, isTrainer } from '../standing.ts';
import { percentText, whenText } from '../when.ts';
import { CommentOverview } from './comment-overview.tsx';
import { RecordedReplies } from './recorded-replies.tsx';
import { replayed } from './replayed.ts';
import { ReplayedTalk } from './replayed-talk.tsx';
import { ReviewPanel } from './review-panel.tsx';
import { StoredMarks } from './stored-marks.tsx';

/** A counted talk, word by word: for trainers to review, and for whoever played it, with what trainers said of it. */
export function AttemptPage({ id, turn }: { id: string; turn: number | undefined }) {
  return (
    <Asked isPage of={`attempt ${id}`} load={() => ask(ReviewedAttempt, 'GET', `attempts/${id}`)}>
      {(reviewed, reload) => <AttemptView reviewed={reviewed} reload={reload} turn={turn} />}
    </Asked>
  );
}

function AttemptView({ reviewed, reload, turn }: { reviewed: ReviewedAttempt; reload: () => Promise<void>; turn: number | undefined }) {
  const { attempt, person, record } = reviewed;
  const typed = typedShare(record);
  const isOwn = person.id === me.value?.id;
  const mayReview = isTrainer.value && !isOwn;
  const customer = customerName(attempt.scenario);
  return (
    <article class="sheet debrief" data-attempt={attempt.id}>
      <PageHeading text={isOwn ? desk.value('attempt.own', { customer }) : desk.value('attempt.heading', { person: person.name, customer })} eyebrow={desk.value('attempt.eyebrow')} />
      <p>
        <span class={`desk-tag ending-${attempt.endingKind}`}>{t.value(`ending.${attempt.endingKind}`)}</span> {t.value(`mode.${attempt.mode}`)} · {desk.value('attempt.received', { when: whenText(attempt.receivedAt) })}
        {typed > 0 && <> · <span data-typed={typed}>{desk.value('attempt.typed', { share: percentText(typed / 100) })}</span></>}
      </p>
      {isStaff.value && !isOwn && (
        <p class="row">
          <a class="button quiet" href={deskAddress({ page: 'attempts', scope: { ...NO_SCOPE, person: person.id }, scenario: null })}>{desk.value('attempt.toList', { person: person.name })}</a>
          {attempt.assignmentId !== null && <a class="button quiet" href={deskAddress({ page: 'assignment', id: attempt.assignmentId })}>{desk.value('attempt.toAssignment')}</a>}
        </p>
      )}
      {isOwn && <p class="row"><a class="button quiet" href={deskAddress({ page: 'attempts', scope: isStaff.value ? { ...NO_SCOPE, person: person.id } : NO_SCOPE, scenario: null })}>{desk.value('attempt.toOwnList')}</a></p>}
      <CommentOverview comments={reviewed.comments} mayReview={mayReview} />
      <Asked of={`replay ${attempt.id} ${language.value}`} load={() => replayed(reviewed, language.value).catch(orUnreplayable)}>
        {(view) => (view instanceof Problem ? <><StoredMarks attempt={attempt} /><RecordedReplies reviewed={reviewed} reload={reload} mayReview={mayReview} /></> : <ReplayedTalk view={view} reviewed={reviewed} reload={reload} mayReview={mayReview} turn={turn} />)}
      </Asked>
      <ReviewPanel reviewed={reviewed} reload={reload} mayReview={mayReview} />
      <section class="sequel" data-proof><h2>{desk.value('attempt.proof')}</h2><p>{desk.value('attempt.proofText')}</p></section>
    </article>
  );
}

/** A record of another version of game or customer keeps its marks, though its words cannot be shown. */
function orUnreplayable(problem: unknown): Problem {
  if (problem instanceof Problem) return problem;
  throw problem;
}
