import type { Conversation, Turn } from '#engine/conversation/conversation.ts';
import type { Piece } from '#engine/understanding/understand.ts';
import type { Bubble } from './bubble.ts';

/** Everything said so far, as it stood on screen. */
export function bubblesOf(state: Conversation): Bubble[] {
  const opening = state.opening.map((said): Bubble => ({ key: said.line, turn: 0, who: said.speaker, id: said.line, table: null }));
  return [
    ...opening,
    ...state.turns.flatMap((turn, index): Bubble[] => {
      const table = state.turns[index + 1]?.table ?? state.table;
      return [yoursIn(turn), ...turn.said.map((said): Bubble => ({ key: said.line, turn: turn.turn, who: said.speaker, id: said.line, table }))];
    }),
  ];
}

/** What the player said in a turn: by its id, or as it was typed. */
export function yoursIn({ turn, reply, table, own }: Pick<Turn, 'turn' | 'reply' | 'table' | 'own'>, pieces: readonly Piece[] = []): Bubble {
  const id = reply ?? `typed.${turn}`;
  return { key: id, turn, who: 'you', id, table, ...(own?.typed === undefined ? {} : { typed: { reply: own.typed, pieces } }) };
}
