import type { Attempt } from '#engine/attempt/attempt.ts';
import type { FinishedTalk, ProgressStore } from '../progress/progress-store.ts';

/** Where a talk goes after each turn, and when it has ended. */
export interface TalkKeeper {
  /** Whose talk it is, and which seed it is played on. */
  readonly belonging: Pick<FinishedTalk, 'personId' | 'grantId'>;
  keep(talk: Attempt): Promise<void>;
  finish(talk: FinishedTalk): Promise<void>;
}

/** Keeps a talk in this browser only. */
export function localKeeper(store: ProgressStore, personId: string | undefined): TalkKeeper {
  return {
    belonging: personId === undefined ? {} : { personId },
    keep: (talk) => store.keepInterrupted(talk),
    async finish(talk) {
      await store.addFinished(talk);
      await store.dropInterrupted(talk.attempt.scenario);
    },
  };
}
