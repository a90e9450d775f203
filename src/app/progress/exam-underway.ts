import type { ProgressStore } from './progress-store.ts';

/** The customer of an exam talk that was begun and neither ended nor dropped; null if there is none. */
export async function examUnderway(store: ProgressStore): Promise<string | null> {
  for (const scenario of await store.interruptedScenarios()) {
    const kept = (await store.interrupted(scenario)) as { readonly mode?: unknown } | undefined;
    if (kept?.mode === 'exam') return scenario;
  }
  return null;
}
