import type { Turn } from '#engine/conversation/conversation.ts';
import type { Speaker } from '#engine/scenario/vocabulary.ts';
import type { DebriefView } from './debrief-view.ts';
import type { Moment } from './moments.ts';

/** A line as it stood in the talk. */
export interface SpokenLine {
  readonly key: string;
  readonly speaker: Speaker;
  readonly text: string;
}

/** What the player said in a turn, chosen or typed. */
export function replyWords({ content }: DebriefView, turn: Turn): string {
  return turn.reply === null ? (turn.own?.typed?.type ?? '') : content.wording.reply(turn.reply, turn.table);
}

/** What was answered in a turn; 0 is the opening. */
export function answerWords({ content, state }: DebriefView, turn: number): SpokenLine[] {
  const said = turn === 0 ? state.opening : state.turns[turn - 1]!.said;
  const table = turn === 0 ? null : (state.turns[turn]?.table ?? state.table);
  return said.map(({ line, speaker }) => ({ key: line, speaker, text: content.wording.line(line, table) }));
}

/** What a moment won, lost and crossed, by its names. */
export function marksOf({ content, redLines }: DebriefView, { won, lost, crossed }: Moment): Readonly<Record<'won' | 'lost' | 'crossed', readonly string[]>> {
  const criterion = (id: string) => content.wording.book.criteria[id]?.name ?? id;
  return { won: won.map(criterion), lost: lost.map(criterion), crossed: crossed.map((id) => redLines[id]?.name ?? id) };
}
