import { describe, expect, test } from 'vitest';
import { restore } from '#engine/conversation/restore.ts';
import { start } from '#engine/conversation/start.ts';
import { smallScenario } from '#tests/small-scenario.ts';

const scenario = smallScenario();
const saved = JSON.parse(JSON.stringify(start(scenario, 5).state));

describe('a saved talk', () => {
  test('comes back as it was', () => {
    expect(restore(scenario, saved)).toEqual(start(scenario, 5).state);
  });

  test.each([
    ['nothing', undefined, /damaged at its root/],
    ['a number for a mood', { ...saved, mood: 3 }, /damaged at mood/],
    ['a mood beyond its range', { ...saved, mood: { tension: 130, trust: 1, commitment: 1 } }, /damaged at mood.tension/],
    ['another customer', { ...saved, scenario: 'other' }, /with "other", not with "small"/],
    ['a reply that is no more', { ...saved, offered: ['small.reply.gone'] }, /offers "small.reply.gone", which this version does not have/],
  ])('%s is refused with a clear message', (_, data, message) => {
    expect(() => restore(scenario, data)).toThrow(message);
  });
});
