import { describe, expect, test } from 'vitest';
import type { ContactAttempt, Conversation, Turn } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import { Scenario } from '#engine/scenario/scenario.ts';
import type { Channel, Cue, Stage } from '#engine/scenario/vocabulary.ts';
import { judgeConduct, type ConductScore } from '#engine/scoring/conduct.ts';
import { pastMoments } from '#engine/scoring/past-moments.ts';
import type { RedLine, RuleSet } from '#engine/scoring/rule-set.ts';
import { AUTO_FAIL_CAP, scoreConversation } from '#engine/scoring/scorecard.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';

const rules = loadRuleSets(['cn']);

/** A talk with one line for anything and a reply for each case that has to be played through. */
const scenario = Scenario.parse({
  format: 1, id: 'small', customerType: 'small', loan: 'small',
  scene: { place: 'shop', channel: 'visit', clock: '10:00', listeners: [], callLog: [] },
  start: { stage: 'opening', tension: 40, trust: 40, commitment: 20, cue: 'vulnerability', lines: [{ id: 'start', expression: 'sad' }] },
  turnLimit: 6, facts: [], plans: {}, temperament: { heatedFrom: 70, openBelow: 30, openTrust: 60 }, beats: [],
  lines: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, acts: [], expression: 'calm' })),
  replies: [
    { id: 'open', acts: ['open-call', 'empathise'] },
    { id: 'wrong-amount', acts: ['state-facts'], claims: { arrears: 2 } },
    { id: 'impostor', acts: ['false-threat'], redLine: 'impersonate-lawyer' },
    { id: 'sermon', acts: ['humiliate'], redLine: 'humiliate-moralise' },
  ],
  endings: ['holds', 'breaks', 'postponed', 'broken-off'].map((kind) =>
    ({ id: kind, kind, when: {}, atLimit: true, lines: [{ id: `end-${kind}`, expression: 'calm' }] })),
  strategy: [{ id: 'open', tactic: 'T1', when: {}, play: ['open-call'] }],
  rubric: [{ id: 'opened', weight: 100, parts: [{ id: 'open', points: 100, kind: 'eventually', acts: ['open-call'] }] }],
});

type Said = { acts: DialogueAct[]; cue?: Cue; stage?: Stage; redLine?: string; contact?: ContactAttempt };
const said = (...acts: DialogueAct[]): Said => ({ acts });
const to = (cue: Cue, ...acts: DialogueAct[]): Said => ({ acts, cue });
const marked = (redLine: string, ...acts: DialogueAct[]): Said => ({ acts, redLine });
const planned = (...acts: DialogueAct[]): Said => ({ acts, stage: 'contact-planning' });
const tried = (channel: Channel, day: number, time: string, ...acts: DialogueAct[]): Said =>
  ({ acts: acts.length > 0 ? acts : ['arrange-contact'], stage: 'contact-planning', contact: { day, time, channel } });
const opened = said('open-call');

describe('an act crosses its own red line', () => {
  const cases: [DialogueAct, string][] = [
    ['threaten-harm', 'threat-of-violence auto-fail'],
    ['humiliate', 'abusive-language auto-fail'],
    ['false-threat', 'mislead-consequence auto-fail'],
    ['expose', 'threat-to-expose auto-fail'],
    ['involve-others', 'third-party-collection auto-fail'],
    ['harass', 'excessive-frequency auto-fail'],
    ['push-borrowing', 'induce-new-borrowing auto-fail'],
    ['misstate', 'misstate-amount auto-fail'],
    ['overpromise', 'false-relief-promise major'],
    ['dismiss', 'dismissive-remark minor'],
    ['argue', 'arguing-back minor'],
  ];
  test.each(cases)('%s: %s', (act, breach) => {
    expect(crossed([opened, said(act)])).toEqual([breach]);
  });
});

describe('a reply names its red line', () => {
  const cases: [string, Said, string[]][] = [
    ['instead of the act it is heard in', marked('humiliate-moralise', 'humiliate'), ['humiliate-moralise minor']],
    ['beside the other acts of the turn', marked('humiliate-moralise', 'humiliate', 'expose'),
      ['humiliate-moralise minor', 'threat-to-expose auto-fail']],
    ['also where no act carries it', marked('hide-purpose', 'open-call'), ['hide-purpose major']],
    ['as grave as the table has it', marked('false-deadline', 'false-threat'), ['false-deadline major']],
    ['only once, if it is the default anyway', marked('threat-to-expose', 'expose'), ['threat-to-expose auto-fail']],
    ['exaggerated, not invented', marked('mislead-consequence', 'explain-consequences'), ['mislead-consequence major']],
    ['invented', marked('mislead-consequence', 'false-threat'), ['mislead-consequence auto-fail']],
    ['out of hours, announced', marked('out-of-hours-contact', 'harass'), ['out-of-hours-contact auto-fail']],
    ['a private account', marked('private-payment-channel', 'overpromise'), ['private-payment-channel auto-fail']],
    ['selling the tools', marked('pressure-sell-assets', 'push-borrowing'), ['pressure-sell-assets major']],
    ['of which no rule set knows', marked('ignore-moratorium', 'harass'), ['excessive-frequency auto-fail']],
  ];
  test.each(cases)('%s', (_name, turn, breaches) => {
    expect(crossed([opened, turn])).toEqual(breaches);
  });
});

describe('the moment crosses a red line', () => {
  const cases: [string, Said[], string[]][] = [
    ['account before identity', [said('state-facts')], ['disclose-before-verify major']],
    ['an ultimatum for a greeting', [said('demand')], ['disclose-before-verify major']],
    ['account before identity counts once', [said('state-facts'), said('ask-action'), said('offer-options')], ['disclose-before-verify major']],

    ['a demand at once after a vulnerability', [opened, to('vulnerability', 'demand')], ['ignore-vulnerability major']],
    ['options without a word of care', [opened, to('vulnerability', 'offer-options')], ['ignore-vulnerability major']],
    ['money two turns later, still without it', [opened, to('vulnerability', 'ask-cause'), said('ask-commitment')], ['ignore-vulnerability major']],
    ['a second vulnerability after a first was met',
      [opened, to('vulnerability', 'empathise'), to('vulnerability', 'state-facts')], ['ignore-vulnerability major']],
    ['making light of illness', [opened, to('vulnerability', 'dismiss', 'empathise')], ['ignore-vulnerability major']],
    ['making light of tears', [opened, to('tears', 'dismiss')], ['ignore-vulnerability major']],

    ['money after despair', [opened, to('despair', 'ask-commitment')], ['mishandle-self-harm auto-fail']],
    ['money after despair, with sympathy', [opened, to('despair', 'empathise', 'offer-options')], ['mishandle-self-harm auto-fail']],
    ['mockery after despair', [opened, to('despair', 'dismiss')], ['mishandle-self-harm auto-fail']],
    ['back to the loan after despair', [opened, to('despair', 'refocus')], ['mishandle-self-harm auto-fail']],
    ['despair met, collection resumed', [opened, to('despair', 'empathise', 'offer-support'), said('ask-action')], ['ignore-vulnerability major']],

    ['a proposal brushed aside', [opened, to('proposal', 'dismiss')], ['refuse-reasonable-offer major']],
    ['a dispute brushed aside', [opened, to('dispute', 'dismiss')], ['ignore-dispute major']],
    ['a demand in answer to a dispute', [opened, to('dispute', 'demand')], ['ignore-dispute major']],
    ['a demand after a dispute nobody looked into', [opened, to('dispute', 'hold-firm'), said('demand')], ['ignore-dispute major']],
    ['a demand when hardship is known', [opened, to('misfortune', 'empathise'), said('demand')], ['unaffordable-demand major']],

    ['the amount told at the door', [planned('state-facts')], ['third-party-disclosure auto-fail']],
    ['the reason of a visit told to the employee', [tried('visit', 1, '10:00', 'name-broken-promise')], ['third-party-disclosure auto-fail']],
    ['a hint to the neighbours', [planned('expose')], ['third-party-disclosure auto-fail']],
  ];
  test.each(cases)('%s', (_name, turns, breaches) => {
    expect(crossed(turns)).toEqual(breaches);
  });

  test('the account is stated while an employee listens', () => {
    expect(crossed([opened, said('state-facts')], { listeners: ['employee'] })).toEqual(['third-party-disclosure auto-fail']);
  });
});

describe('lawful neighbours cross nothing', () => {
  const cases: [string, Said[]][] = [
    ['a true consequence said once', [opened, said('explain-consequences')]],
    ['a possible legal step', [opened, said('explain-procedure', 'explain-consequences')]],
    ['asking an employee for a way to reach the customer', [planned('arrange-contact')]],
    ['a neutral note at the door', [tried('visit', 1, '10:00', 'arrange-contact', 'better-choice')]],
    ['a message to the customer alone', [tried('message', 1, '10:00', 'state-facts')]],
    ['full payment, a pause, then alternatives', [opened, said('ask-action'), said('invite-venting'), said('offer-options')]],
    ['a limit to abuse, then the end', [opened, to('provocation', 'hold-firm'), said('hold-firm', 'close-call')]],
    ['cause, income and other debts', [said('ask-cause'), opened, said('ask-cause', 'ask-finances')]],
    ['denying a red line', [opened, to('question', 'reassure')]],
    ['name, lender and matter in one breath', [said('open-call', 'state-facts')]],
    ['care, then the account', [opened, to('vulnerability', 'empathise'), said('state-facts'), said('ask-commitment')]],
    ['help pointed to, then options, in one reply', [opened, to('vulnerability', 'offer-support', 'offer-options')]],
    ['listening before care', [opened, to('vulnerability', 'ask-cause'), said('empathise'), said('offer-options')]],
    ['safety and help after despair', [opened, to('despair', 'empathise', 'offer-support'), said('arrange-contact', 'close-call')]],
    ['a dispute looked into', [opened, to('dispute', 'reflect', 'ask-finances'), said('demand')]],
    ['a proposal countered', [opened, to('proposal', 'offer-options', 'hold-firm')]],
    ['a demand after a calm refusal', [opened, to('refusal', 'demand')]],
  ];
  test.each(cases)('%s', (_name, turns) => {
    expect(crossed(turns)).toEqual([]);
  });

  test('a private word, then the account, though an employee is about', () => {
    expect(crossed([opened, said('reassure'), said('state-facts')], { listeners: ['employee'] })).toEqual([]);
  });
});

describe('hours and frequency of contact', () => {
  test.each([['07:59', false], ['08:00', true], ['22:00', true], ['22:01', false]])('%s is allowed in China: %s', (time, allowed) => {
    for (const channel of ['visit', 'phone', 'message'] as const) {
      expect(crossed([tried(channel, 1, time)])).toEqual(allowed ? [] : ['out-of-hours-contact auto-fail']);
    }
  });

  test('without a country no hours are fixed', () => {
    expect(crossed([tried('phone', 1, '07:00')], {}, loadRuleSets([]))).toEqual([]);
  });

  const calls = (count: number, day = 1) => Array.from({ length: count }, (_, index) => tried('phone', day, `1${index}:00`));

  test('the third call of a day is allowed, the fourth is not', () => {
    expect(crossed(calls(3))).toEqual([]);
    expect(crossed(calls(4))).toEqual(['excessive-frequency major']);
  });

  test('every day starts afresh', () => {
    expect(crossed([...calls(3), ...calls(3, 2)])).toEqual([]);
  });

  test('calls that the log has of today count', () => {
    const today = { daysAgo: 0, channel: 'phone', time: '09:00', outcome: 'none' } as const;
    expect(crossed(calls(3), { callLog: [today, { ...today, daysAgo: 1 }] })).toEqual(['excessive-frequency major']);
  });

  test('the second visit of a day is allowed, the third is not, whatever the country', () => {
    const visits = ['09:00', '12:00', '18:00'].map((time) => tried('visit', 1, time));
    expect(crossed(visits.slice(0, 2))).toEqual([]);
    expect(crossed(visits, {}, loadRuleSets([]))).toEqual(['excessive-frequency major']);
  });

  test('messages and calls are no visits', () => {
    expect(crossed([tried('visit', 1, '09:00'), tried('message', 1, '10:00'), tried('phone', 1, '11:00'), tried('visit', 1, '18:00')])).toEqual([]);
  });

  test('frequency as a threat is graver than frequency', () => {
    expect(crossed([...calls(3), tried('phone', 1, '19:00', 'harass')])).toEqual(['excessive-frequency auto-fail']);
  });
});

describe('what it costs', () => {
  const cases: [string, Said[], number][] = [
    ['nothing', [opened, said('state-facts')], 100],
    ['a minor lapse', [opened, said('argue')], 97],
    ['a minor lapse twice', [opened, said('argue'), said('argue')], 94],
    ['a major lapse', [opened, said('overpromise')], 90],
    ['a minor lapse that repeated is a major one',
      [opened, marked('humiliate-moralise', 'humiliate'), marked('humiliate-moralise', 'humiliate')], 87],
    ['an auto-fail', [opened, said('threaten-harm')], 0],
    ['never less than nothing', [opened, said('threaten-harm'), said('expose'), said('argue')], 0],
  ];
  test.each(cases)('%s', (_name, turns, score) => {
    expect(judged(turns).score).toBe(score);
  });

  test('a breach names its turn', () => {
    expect(judged([opened, said('reflect'), said('argue')]).breaches).toEqual([{ turn: 3, redLine: 'arguing-back', severity: 'minor' }]);
  });

  test('of two rule sets the graver severity counts, and every way to cross', () => {
    const own = (redLine: Omit<RedLine, 'id' | 'sources'>): RuleSet => ({ format: 1, id: 'own', redLines: [{ id: 'x', sources: {}, ...redLine }] });
    const both = [own({ severity: 'major', act: 'plead' }), own({ severity: 'minor', context: [{ acts: ['give-up'] }] })];
    expect(crossed([said('plead'), said('give-up')], {}, both)).toEqual(['x major', 'x major']);
  });
});

describe('played through', () => {
  const play = (...choices: string[]): Conversation =>
    choices.reduce((state, choose) => reply(scenario, { ...state, offered: [choose] }, { choose }).state, start(scenario, 7).state);

  test.each([
    [['open'], []],
    [['open', 'wrong-amount'], ['misstate-amount']],
    [['open', 'impostor'], ['impersonate-lawyer']],
    [['open', 'sermon'], ['humiliate-moralise']],
    [['wrong-amount'], ['disclose-before-verify', 'ignore-vulnerability', 'misstate-amount']],
  ])('%j crosses %j', (choices, expected) => {
    const { breaches } = judgeConduct(scenario, pastMoments(play(...choices)), rules);
    expect(breaches.map((breach) => breach.redLine).toSorted()).toEqual(expected);
  });

  test('an auto-fail caps the score and fails the attempt', () => {
    expect(scoreConversation(scenario, play('open', 'sermon'), rules)).toMatchObject({ score: 100, passed: true, autoFail: false });
    expect(scoreConversation(scenario, play('open', 'impostor'), rules)).toMatchObject({ score: AUTO_FAIL_CAP, passed: false, autoFail: true });
  });
});

function crossed(turns: Said[], scene: Partial<Scenario['scene']> = {}, ruleSets: readonly RuleSet[] = rules): string[] {
  return judged(turns, scene, ruleSets).breaches.map((breach) => `${breach.redLine} ${breach.severity}`);
}

function judged(turns: Said[], scene: Partial<Scenario['scene']> = {}, ruleSets: readonly RuleSet[] = rules): ConductScore {
  const state: Conversation = { ...start(scenario, 1).state, turns: turns.map(asTurn) };
  return judgeConduct({ ...scenario, scene: { ...scenario.scene, ...scene } }, pastMoments(state), ruleSets);
}

function asTurn({ acts, cue, stage = 'exploring', redLine, contact }: Said, index: number): Turn {
  const mood = { tension: 40, trust: 40, commitment: 20 };
  return {
    turn: index + 1, stage, band: 'guarded', moodBefore: mood, cues: cue === undefined ? [] : [cue], table: null, promise: false, offered: [],
    reply: null, acts, redLine: redLine ?? null,
    contact: contact ?? null, said: [], beats: [], revealed: [], moodAfter: mood,
  };
}
