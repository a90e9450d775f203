import { useEffect, useRef, useState } from 'preact/hooks';
import { Comment, type ReviewedAttempt } from '#contract/attempt.ts';
import { ask, Nothing } from '../../server/ask.ts';
import { desk } from '../../text.ts';
import { announce } from '../announce.tsx';
import { Field } from '../elements/field.tsx';
import { ProblemNote } from '../elements/problem-note.tsx';
import { useAction } from '../use-action.ts';
import { authorText } from './comment-overview.tsx';

interface TurnCommentsProps {
  turn: number;
  reviewed: ReviewedAttempt;
  reload: () => Promise<void>;
  mayReview: boolean;
}

/** What trainers say of one turn, and a place to say more. */
export function TurnComments({ turn, reviewed, reload, mayReview }: TurnCommentsProps) {
  const comments = reviewed.comments.filter((comment) => comment.turn === turn);
  const action = useAction();
  const remove = (comment: Comment) => action.run(async () => {
    await ask(Nothing, 'DELETE', `attempts/${reviewed.attempt.id}/comments/${comment.id}`);
    await reload();
    announce(desk.value('attempt.commentRemoved'));
  });
  return (
    <div class="turn-comments" data-comments-on={turn}>
      {comments.map((comment) => (
        <div key={comment.id} class="comment" data-comment>
          <p class="comment-text">{comment.text}</p>
          <p class="comment-foot">
            <small>{authorText(comment)}</small>
            {mayReview && <button type="button" class="link-button" aria-busy={action.isBusy} aria-label={desk.value('attempt.removeCommentOf', { name: comment.author?.name ?? desk.value('attempt.deletedAuthor'), turn })} onClick={() => remove(comment)} data-remove-comment>{desk.value('attempt.removeComment')}</button>}
          </p>
        </div>
      ))}
      <ProblemNote problem={action.problem} />
      {mayReview && <CommentForm turn={turn} attempt={reviewed.attempt.id} reload={reload} />}
    </div>
  );
}

function CommentForm({ turn, attempt, reload }: { turn: number; attempt: string; reload: () => Promise<void> }) {
  const [text, setText] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const action = useAction();
  const isOpen = text !== null;
  useEffect(() => {
    if (isOpen) area.current!.focus();
  }, [isOpen]);
  const name = turn === 0 ? desk.value('attempt.commentStart') : desk.value('attempt.commentOn', { turn });
  if (text === null) return <button type="button" class="link-button" onClick={() => setText('')} data-comment-on={turn}>{name}</button>;
  const add = (event: Event) => {
    event.preventDefault();
    setError(text.trim() === '' ? desk.value('attempt.commentMissing') : null);
    if (text.trim() === '') return;
    action.run(async () => {
      await ask(Comment, 'POST', `attempts/${attempt}/comments`, { turn, text });
      setText(null);
      await reload();
      announce(desk.value('attempt.commentAdded'));
    });
  };
  return (
    <form class="desk-form comment-form" onSubmit={add} noValidate>
      <Field label={name} error={error}>{(ties) => <textarea {...ties} ref={area} name="comment" rows={3} maxLength={2000} value={text} onInput={(event) => setText(event.currentTarget.value)} />}</Field>
      <ProblemNote problem={action.problem} />
      <p class="row">
        <button type="submit" class="button" aria-busy={action.isBusy} data-add-comment>{desk.value('attempt.addComment')}</button>
        <button type="button" class="button quiet" onClick={() => setText(null)}>{desk.value('common.cancel')}</button>
      </p>
    </form>
  );
}
