import type { TypedReply } from '#engine/conversation/typed-reply.ts';
import type { Piece } from '#engine/understanding/understand.ts';
import type { Speaker } from '#engine/scenario/vocabulary.ts';

/** Something said on screen, by id: its words follow the language of the moment. */
export interface Bubble {
  readonly key: string;
  readonly turn: number;
  readonly who: Speaker | 'you';
  readonly id: string;
  /** The plan on the table when it was said. */
  readonly table: string | null;
  /** What was typed, with the words that carried what was heard; absent for what has an id. */
  readonly typed?: { readonly reply: TypedReply; readonly pieces: readonly Piece[] };
}
