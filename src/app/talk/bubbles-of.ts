import type { Conversation } from '#engine/conversation/conversation.ts';
import type { Bubble } from './bubble.ts';

/** Everything said so far, as it stood on screen. */
export function bubblesOf(state: Conversation): Bubble[] {
  const opening = state.opening.map((said): Bubble => ({ key: said.line, turn: 0, who: said.speaker, id: said.line, table: null }));
  return [
    ...opening,
    ...state.turns.flatMap((turn, index): Bubble[] => {
      const table = state.turns[index + 1]?.table ?? state.table;
      const yours: Bubble[] = turn.reply === null ? [] : [{ key: turn.reply, turn: turn.turn, who: 'you', id: turn.reply, table: turn.table }];
      return [...yours, ...turn.said.map((said): Bubble => ({ key: said.line, turn: turn.turn, who: said.speaker, id: said.line, table }))];
    }),
  ];
}
