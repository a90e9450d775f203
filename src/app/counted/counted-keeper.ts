import type { Attempt } from '#engine/attempt/attempt.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import type { TalkKeeper } from '../talk/talk-keeper.ts';
import type { CountedStore } from './counted-store.ts';
import type { HeldGrant } from './held-grant.ts';
import { outbox } from './post.ts';
import { TalkCopies } from './talk-copies.ts';

/** Keeps a talk that counts: here after each turn, a copy on the server, and the finished one in the outbox. */
export function countedKeeper(grant: HeldGrant, counted: CountedStore, progress: ProgressStore): TalkKeeper {
  const copies = new TalkCopies((talk) => sendCopy(grant.id, talk));
  return {
    belonging: { personId: grant.personId, grantId: grant.id },
    async keep(talk) {
      await counted.keepGrant({ ...grant, talk });
      void copies.keep(talk);
    },
    async finish(talk) {
      const { id, attempt } = talk;
      await outbox.add({
        grantId: grant.id, personId: grant.personId, talkId: id, scenario: grant.scenario, assignmentId: grant.assignmentId, endedAt: attempt.endedAt!,
        record: attempt, state: 'waiting', score: null, passed: null, refusal: null,
      });
      await progress.addFinished(talk);
    },
  };
}

async function sendCopy(grantId: string, talk: Attempt): Promise<void> {
  const { ask, Nothing } = await import('../server/ask.ts');
  await ask(Nothing, 'PUT', `grants/${grantId}/talk`, { talk });
}
