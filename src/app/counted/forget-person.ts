import { countedStore, progressStore } from '../progress/open-store.ts';

/** Removes from this browser what belongs to one person: seeds, results on their way, finished talks. */
export async function forgetPerson(personId: string): Promise<void> {
  const [counted, progress] = await Promise.all([countedStore(), progressStore()]);
  const [grants, sendings, talks] = await Promise.all([counted.grants(), counted.sendings(), progress.finished()]);
  await Promise.all([
    ...grants.filter((one) => one.personId === personId).map((one) => counted.dropGrant(one.id)),
    ...sendings.filter((one) => one.personId === personId).map((one) => counted.dropSending(one.grantId)),
    ...talks.filter((one) => one.personId === personId).map((one) => progress.dropFinished(one.id)),
  ]);
}
