import type { FinishedTalk, ProgressStore } from '../progress/progress-store.ts';
import { me } from '../server/server.ts';

/** Finished talks of whoever is signed in, with those that nobody was signed in for. Others' on the same browser stay out of sight. */
export async function ownTalks(store: ProgressStore): Promise<FinishedTalk[]> {
  const personId = me.value?.id;
  return (await store.finished()).filter((talk) => talk.personId === undefined || talk.personId === personId);
}
