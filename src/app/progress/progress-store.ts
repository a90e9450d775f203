import type { Attempt } from '#engine/attempt/attempt.ts';
import type { EndingKind } from '#engine/scenario/vocabulary.ts';

/** A finished talk as it is kept: the record that can be replayed, and its marks for lists. */
export interface FinishedTalk {
  readonly id: string;
  readonly attempt: Attempt;
  readonly score: number;
  readonly passed: boolean;
  readonly conduct: number;
  readonly craft: number;
  readonly ending: string;
  readonly endingKind: EndingKind;
  /** Whoever was signed in; nobody where it is missing. */
  readonly personId?: string;
  /** The seed that it was played on, if a server issued one. */
  readonly grantId?: string;
  /** The mark from which it was passed, where it is not the usual one. */
  readonly passMark?: number;
  readonly criteria: readonly { readonly id: string; readonly points: number; readonly of: number }[];
}

/** What the player has done, kept between visits where the browser allows it. */
export interface ProgressStore {
  /** False where the browser refuses to store anything: then all is gone with the page. */
  readonly isKept: boolean;
  addFinished(talk: FinishedTalk): Promise<void>;
  /** Oldest first. */
  finished(): Promise<FinishedTalk[]>;
  finishedById(id: string): Promise<FinishedTalk | undefined>;
  dropFinished(id: string): Promise<void>;
  /** Keeps the talk with a customer as it stands; one per customer. */
  keepInterrupted(attempt: Attempt): Promise<void>;
  /** As stored: it may be of another version or damaged, and is for the caller to read. */
  interrupted(scenario: string): Promise<unknown>;
  interruptedScenarios(): Promise<string[]>;
  dropInterrupted(scenario: string): Promise<void>;
}
