import type { Comment } from '#contract/attempt.ts';
import { showTurn } from '../../debrief/debrief-view.ts';
import { desk, t } from '../../text.ts';
import { whenText } from '../when.ts';

/** All comments at one glance; each leads to its turn. */
export function CommentOverview({ comments, mayReview }: { comments: readonly Comment[]; mayReview: boolean }) {
  return (
    <section data-comments={comments.length}>
      <h2>{desk.value('attempt.comments')}</h2>
      {comments.length === 0 ? <p class="desk-empty">{desk.value(mayReview ? 'attempt.commentsNoneStaff' : 'attempt.commentsNone')}</p> : (
        <ul class="comment-list">
          {comments.map((comment) => (
            <li key={comment.id}>
              <button type="button" class="turn-link" onClick={() => showTurn(comment.turn)}>{turnName(comment.turn)}</button> <span class="comment-text">{comment.text}</span> <small>{authorText(comment)}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function authorText(comment: Comment): string {
  return desk.value('attempt.by', { name: comment.author?.name ?? desk.value('attempt.deletedAuthor'), when: whenText(comment.createdAt) });
}

/** Turn 0 is the opening, before anybody chose a reply. */
export function turnName(turn: number): string {
  return turn === 0 ? desk.value('attempt.opening') : t.value('debrief.evidence', { turn });
}
