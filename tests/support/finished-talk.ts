import type { Attempt } from '#engine/attempt/attempt.ts';
import type { FinishedTalk } from '#app/progress/progress-store.ts';

let minute = 0;

/** The record of an attempt on a customer, going on or ended; each a minute later than the one before. */
export function attemptOn(scenario: string, isEnded: boolean): Attempt {
  minute += 1;
  const at = `2026-11-24T09:${String(minute % 60).padStart(2, '0')}:00.000Z`;
  return {
    format: 1, scenario, contentHash: 'hash', engine: '1.0.0', seed: 1, mode: 'learn', rules: ['cn'], languages: ['en'], hiddenType: false,
    contactPlan: [], replies: [{ choose: 'x' }], diagnoses: [], startedAt: at, endedAt: isEnded ? at : null,
  };
}

/** A finished talk with a customer, with this score. */
export function finishedTalk(scenario: string, score: number, criteria: FinishedTalk['criteria'] = []): FinishedTalk {
  return { id: `${scenario} ${(minute += 1)}`, attempt: attemptOn(scenario, true), score, passed: score >= 70, conduct: 100, craft: 80, ending: 'holds', endingKind: 'holds', criteria };
}
