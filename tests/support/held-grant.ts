import type { HeldGrant } from '#app/counted/held-grant.ts';
import type { Sending } from '#app/counted/sending.ts';
import { attemptOn } from './finished-talk.ts';

let number = 0;

/** A practice seed of Ann's for the victim's door, in learn mode, unless said otherwise. */
export function heldGrant(change: Partial<HeldGrant> = {}): HeldGrant {
  number += 1;
  return {
    id: `grant-${number}`, scenario: 'victim', assignmentId: null, seed: number, mode: 'learn', rules: ['cn'], hints: true, handbook: true, input: 'both', language: null, passMark: 70,
    issuedAt: new Date(Date.UTC(2026, 10, 24, 9, 0, number)).toISOString(), talk: null, personId: 'ann', takenAt: null, isPutAside: false, ...change,
  };
}

/** A finished talk of Ann's that waits to be sent. */
export function waitingTalk(change: Partial<Sending> = {}): Sending {
  number += 1;
  const record = attemptOn('victim', true);
  return { grantId: `grant-${number}`, personId: 'ann', talkId: `talk-${number}`, scenario: 'victim', assignmentId: null, endedAt: record.endedAt!, record, state: 'waiting', score: null, passed: null, refusal: null, ...change };
}
