import type { Attempt } from '#engine/attempt/attempt.ts';
import type { TypedReply } from '#engine/conversation/typed-reply.ts';

/** A reply that was typed, and the turn it was given in: turns count from 1, those of the contact plan first. */
export interface TypedAt {
  readonly turn: number;
  readonly reply: TypedReply;
}

/** The typed replies of a record, in order. No replay is needed, so also a record of another version tells them. */
export function typedReplies({ contactPlan, replies }: Pick<Attempt, 'contactPlan' | 'replies'>): TypedAt[] {
  return replies.flatMap((reply, index) => ('type' in reply ? [{ turn: contactPlan.length + index + 1, reply }] : []));
}

/** The turns whose hearing is contested. */
export function contestedTurns(record: Pick<Attempt, 'contactPlan' | 'replies'>): number[] {
  return typedReplies(record).filter(({ reply }) => reply.contested === true).map(({ turn }) => turn);
}

/** How many of the talk's replies were typed, in percent (0–100). The contact plan is no part of it. */
export function typedShare(record: Pick<Attempt, 'contactPlan' | 'replies'>): number {
  return record.replies.length === 0 ? 0 : Math.round((100 * typedReplies(record).length) / record.replies.length);
}
