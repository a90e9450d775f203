import type { Attempt } from '#engine/attempt/attempt.ts';
import type { Conversation } from '#engine/conversation/conversation.ts';
import type { Debrief } from '#engine/scoring/debrief.ts';
import type { ActNames, Content } from '../content.ts';
import type { TypedTurnNotes } from './typed-turn-view.tsx';
import type { ConductChapter } from '../handbook-chapter.ts';

/** All that the debrief page shows. */
export interface DebriefView extends Debrief {
  /** The mark from which it is passed, where it is not the usual one; null where the reader may not know it. */
  readonly passMark?: number | null;
  readonly record: Attempt;
  readonly content: Content;
  readonly state: Conversation;
  readonly actNames: ActNames;
  /** What is to be said of typed replies, by turn. */
  readonly typed: ReadonlyMap<number, TypedTurnNotes>;
  readonly redLines: ConductChapter['redLines'];
}

/** Where a turn stands on the page. */
export function turnAnchor(turn: number): string {
  return `turn-${turn}`;
}

/** Scrolls to a turn; the address stays that of the page. */
export function showTurn(turn: number): void {
  const target = document.getElementById(turnAnchor(turn));
  target?.scrollIntoView({ behavior: 'smooth', block: 'center' });
  target?.focus({ preventScroll: true });
}
