import type { Conversation } from '#engine/conversation/conversation.ts';
import type { Wording } from './wording.ts';

/** What was last said to the player, in the wording's language: a typed reply is heard as an answer to it. */
export function lastWords({ opening, turns, table }: Conversation, wording: Wording): string {
  const said = turns.at(-1)?.said ?? opening;
  return said.map(({ line }) => wording.line(line, table)).join(' ');
}
