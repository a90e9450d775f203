import type { Attempt } from '#engine/attempt/attempt.ts';
import type { FinishedTalk, ProgressStore } from './progress-store.ts';

/** Progress for this visit only, where the browser refuses to store. */
export function openMemoryStore(): ProgressStore {
  const finished = new Map<string, FinishedTalk>();
  const interrupted = new Map<string, Attempt>();
  return {
    isKept: false,
    addFinished: async (talk) => void finished.set(talk.id, talk),
    finished: async () => [...finished.values()].toSorted((one, other) => ((one.attempt.endedAt ?? '') < (other.attempt.endedAt ?? '') ? -1 : 1)),
    finishedById: async (id) => finished.get(id),
    dropFinished: async (id) => void finished.delete(id),
    keepInterrupted: async (attempt) => void interrupted.set(attempt.scenario, attempt),
    interrupted: async (scenario) => interrupted.get(scenario),
    interruptedScenarios: async () => [...interrupted.keys()].toSorted(),
    dropInterrupted: async (scenario) => void interrupted.delete(scenario),
  };
}
