import { describe, expect, test } from 'vitest';
import type { Attempt } from '#engine/attempt/attempt.ts';
import { typedReplies, typedShare } from '#contract/typed-replies.ts';
import { NewRuling } from '#contract/ruling.ts';

const typed = { type: 'Go on, I am listening.', language: 'en', heard: ['invite-venting' as const] };
const talk = (contactPlan: Attempt['contactPlan'], replies: Attempt['replies']) => ({ contactPlan, replies });

describe('the typed replies of a record', () => {
  test('stand by their turns; those of the contact plan come first', () => {
    expect(typedReplies(talk([{ choose: 'call' }, { choose: 'wait' }], [{ choose: 'a' }, typed, { choose: 'b' }, typed]))).toEqual([{ turn: 4, reply: typed }, { turn: 6, reply: typed }]);
  });

  test.each([[[], 0], [[{ choose: 'a' }], 0], [[typed], 100], [[typed, { choose: 'a' }, { choose: 'b' }], 33], [[typed, typed, { choose: 'b' }], 67]])('their share is in percent of the talk’s replies', (replies, share) => {
    expect(typedShare(talk([{ choose: 'call' }], replies))).toBe(share);
  });
});

test('a ruling names up to three acts that words can carry, each once', () => {
  expect(NewRuling.parse({ acts: [] })).toEqual({ acts: [], note: '' });
  expect(NewRuling.safeParse({ acts: ['demand', 'argue', 'plead'] }).success).toBe(true);
  for (const acts of [['misstate'], ['demand', 'demand'], ['demand', 'argue', 'plead', 'recap'], ['smile']]) expect(NewRuling.safeParse({ acts }).success).toBe(false);
});
