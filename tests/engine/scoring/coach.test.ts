import { describe, expect, test } from 'vitest';
import { start } from '#engine/conversation/start.ts';
import { coach, momentRule } from '#engine/scoring/coach.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import { smallScenario } from '#tests/small-scenario.ts';

const ruleSets = loadRuleSets(['cn']);
const scenario = smallScenario();
const before = start(scenario, 1).state;

describe('the coach', () => {
  test('names the moment by the rule of the strategy', () => {
    expect(momentRule(scenario, before)).toBe('open');
  });

  test('what the strategy asks for is good and loses nothing', () => {
    expect(coach(scenario, before, { choose: 'small.reply.open' }, ruleSets)).toMatchObject({ mark: 'good', lost: 0, best: null });
  });

  test('a well-meant reply that the moment does not call for is mixed', () => {
    expect(coach(scenario, before, { choose: 'small.reply.listen' }, ruleSets).mark).toBe('mixed');
  });

  test('a harmful reply is never good, and wrong where it costs', () => {
    const costly = smallScenario({
      replies: [{ id: 'small.reply.open', acts: ['open-call'] }, { id: 'small.reply.demand', acts: ['demand'] }, { id: 'small.reply.expose', acts: ['expose'] }],
    });
    const opened = start(costly, 1).state;
    expect(coach(costly, opened, { choose: 'small.reply.demand' }, ruleSets).mark).toBe('mixed');
    expect(coach(costly, opened, { choose: 'small.reply.expose' }, ruleSets)).toMatchObject({ mark: 'wrong', lost: 60 });
  });
});
