import { describe, expect, test } from 'vitest';
import { parseAttempt } from '#engine/attempt/attempt.ts';
import { recordAttempt } from '#engine/attempt/record.ts';
import { replay } from '#engine/attempt/replay.ts';
import { smallScenario } from '#tests/small-scenario.ts';
import { TalkDriver } from '#tests/talk-driver.ts';

const scenario = smallScenario({ replies: Array.from({ length: 12 }, (_, index) => ({ id: `small.reply.${index}`, acts: [index % 2 === 0 ? 'open-call' : 'demand'] })) });
const talk = new TalkDriver(scenario, 4);
for (let turn = 0; turn < 2; turn += 1) talk.chooses(talk.state.offered[0]!);
const frame = { contentHash: 'hash', mode: 'learn' as const, rules: ['cn'], languages: ['en'], startedAt: '2026-11-24T09:00:00Z', endedAt: null };
const attempt = recordAttempt(talk.state, frame);

describe('an attempt going on', () => {
  test('replays to where it stands, and claims nothing', () => {
    expect(replay(attempt, scenario, 'hash')).toEqual(talk.state);
    expect(attempt.claimed).toBeUndefined();
  });

  test('is JSON that reads back', () => {
    expect(parseAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt);
  });
});

describe('refusals say what is wrong', () => {
  test.each([
    ['another scenario', { ...attempt, scenario: 'other' }, /is of "other", not of "small"/],
    ['another engine', { ...attempt, engine: '0.9.0' }, /engine 0\.9\.0/],
    ['another content', { ...attempt, contentHash: 'older' }, /content older/],
    ['a reply that was not offered', { ...attempt, replies: [{ choose: 'nothing' }] }, /does not replay at turn 1/],
  ])('%s', (_, changed, message) => {
    expect(() => replay(changed, scenario, 'hash')).toThrow(message);
  });

  test.each([
    ['no object', 7, /the whole/],
    ['a missing seed', { ...attempt, seed: undefined }, /seed/],
    ['an unknown key', { ...attempt, extra: 1 }, /extra/],
    ['an unknown mode', { ...attempt, mode: 'godlike' }, /mode/],
  ])('%s', (_, data, message) => {
    expect(() => parseAttempt(data)).toThrow(message);
  });
});
