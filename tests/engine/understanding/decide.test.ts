import { expect, test } from 'vitest';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import { decide, type Candidate } from '#engine/understanding/decide.ts';

function perhaps(act: DialogueAct, confidence: number, isTakenBack = false): Candidate {
  return { act, confidence, isTakenBack };
}

test('what is clear is heard, the gravest act first', () => {
  const { outcome, heard } = decide([perhaps('state-facts', 0.97), perhaps('humiliate', 0.95), perhaps('recap', 0.1)]);
  expect(outcome).toBe('heard');
  expect(heard.map(({ act }) => act)).toEqual(['humiliate', 'state-facts']);
});

test('a doubtful violation is asked about first, whatever else is clear', () => {
  expect(decide([perhaps('explain-consequences', 0.9), perhaps('false-threat', 0.5)])).toMatchObject({ outcome: 'did-you-mean', heard: [], asked: ['explain-consequences', 'false-threat'] });
});

test('a denied or quoted violation is neither charged nor asked about beside something clear', () => {
  expect(decide([perhaps('reassure', 0.8), perhaps('expose', 0.95, true)])).toMatchObject({ outcome: 'heard', heard: [{ act: 'reassure' }] });
  expect(decide([perhaps('expose', 0.95, true)]).outcome).toBe('did-you-mean');
});

test('what is only possible is asked about, at most three; what is unlikely is to be put otherwise', () => {
  expect(decide([perhaps('recap', 0.4), perhaps('reflect', 0.3), perhaps('agree-plan', 0.25), perhaps('refocus', 0.2)]).asked).toEqual(['recap', 'reflect', 'agree-plan']);
  expect(decide([perhaps('recap', 0.05)]).outcome).toBe('rephrase');
});
