import type { Turn } from '#engine/conversation/conversation.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { SmallestChange } from '#engine/understanding/smallest-change.ts';
import type { Piece } from '#engine/understanding/understand.ts';
import { t } from '../text.ts';
import { MarkedText } from '../typing/marked-text.tsx';

/** What is to be said of a typed reply: the words that carried what was heard, and what would have earned what the moment called for. */
export interface TypedTurnNotes {
  readonly pieces: readonly Piece[];
  readonly change: SmallestChange | null;
}

export function TypedTurnView({ turn, notes, nameOf }: { turn: Turn; notes: TypedTurnNotes | undefined; nameOf: (act: DialogueAct) => string }) {
  const typed = turn.own!.typed!;
  return (
    <>
      <p class="yours is-typed"><MarkedText text={typed.type} pieces={notes?.pieces ?? []} /></p>
      {typed.contested === true && <p class="contested">{t.value('typing.contested')}</p>}
      {notes !== undefined && notes.change !== null && <p class="smallest">{t.value('typing.smallest')} ({nameOf(notes.change.act)}){t.value('colon')}<q>{notes.change.isInstead ? '' : '… '}{notes.change.words}</q></p>}
    </>
  );
}
