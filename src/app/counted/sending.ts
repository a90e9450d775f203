import type { Attempt } from '#engine/attempt/attempt.ts';
import type { RefusalCode } from '#contract/refusal.ts';

/** A finished talk on its way to the server, and what became of it. */
export interface Sending {
  readonly grantId: string;
  readonly personId: string;
  /** The finished talk in this browser's progress. */
  readonly talkId: string;
  readonly scenario: string;
  readonly assignmentId: string | null;
  readonly endedAt: string;
  /** Null once it was counted or refused: the progress has it. */
  readonly record: Attempt | null;
  readonly state: 'waiting' | 'counted' | 'refused';
  /** How the server knows the attempt, once it counts. */
  readonly attemptId?: string;
  /** The score that the server found. */
  readonly score: number | null;
  readonly passed: boolean | null;
  /** Why it was refused, for good. */
  readonly refusal: { readonly code: RefusalCode; readonly message: string } | null;
}
