import type { Speaker } from '#engine/scenario/vocabulary.ts';

/** Something said on screen, by id: its words follow the language of the moment. */
export interface Bubble {
  readonly key: string;
  readonly turn: number;
  readonly who: Speaker | 'you';
  readonly id: string;
  /** The plan on the table when it was said. */
  readonly table: string | null;
}
