import type { ReviewedAttempt } from '#contract/attempt.ts';
import { typedReplies } from '#contract/typed-replies.ts';
import { loadActNames } from '../../content.ts';
import { turnAnchor } from '../../debrief/debrief-view.ts';
import { language } from '../../settings.ts';
import { desk, t } from '../../text.ts';
import { Asked } from '../elements/asked.tsx';
import { TurnRuling } from './turn-ruling.tsx';

interface RecordedRepliesProps {
  reviewed: ReviewedAttempt;
  reload: () => Promise<void>;
  mayReview: boolean;
}

/** The typed replies of a record that cannot be replayed here any more: their words stand in it, so they can still be read and ruled on. */
export function RecordedReplies({ reviewed, reload, mayReview }: RecordedRepliesProps) {
  const typed = typedReplies(reviewed.record);
  if (typed.length === 0) return null;
  return (
    <section class="transcript" data-recorded-replies={typed.length}>
      <h2>{desk.value('attempt.recorded')}</h2>
      <Asked of={`acts ${language.value}`} load={() => loadActNames(language.value)}>
        {(actNames) => (
          <ol>
            {typed.map((one) => (
              <li key={one.turn} class="turn" id={turnAnchor(one.turn)} tabIndex={-1}>
                <h3>{t.value('talk.turn', { turn: one.turn })}</h3>
                <p class="yours is-typed" lang={one.reply.language}>{one.reply.type}</p>
                <TurnRuling typed={one} actNames={actNames} reviewed={reviewed} reload={reload} mayReview={mayReview} />
              </li>
            ))}
          </ol>
        )}
      </Asked>
    </section>
  );
}
