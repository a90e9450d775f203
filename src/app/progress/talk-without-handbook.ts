import { heldWithoutHandbook } from '../counted/grant-stock.ts';
import type { ProgressStore } from './progress-store.ts';

/** A talk that is played without the handbook. */
export interface ClosedTalk {
  readonly customer: string;
  readonly assignment?: string;
}

/** An exam talk, or one whose assignment closes the handbook, that was begun and neither ended nor dropped; null if there is none. */
export async function talkWithoutHandbook(store: ProgressStore): Promise<ClosedTalk | null> {
  const held = await heldWithoutHandbook();
  if (held !== undefined) return { customer: held.scenario, ...(held.assignmentId === null ? {} : { assignment: held.assignmentId }) };
  for (const scenario of await store.interruptedScenarios()) {
    const kept = (await store.interrupted(scenario)) as { readonly mode?: unknown } | undefined;
    if (kept?.mode === 'exam') return { customer: scenario };
  }
  return null;
}
