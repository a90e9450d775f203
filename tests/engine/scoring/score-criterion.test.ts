import { describe, expect, test } from 'vitest';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { Cue } from '#engine/scenario/vocabulary.ts';
import { Criterion } from '#engine/scoring/criterion.ts';
import type { PastTurn } from '#engine/scoring/past-moments.ts';
import { scoreCriterion } from '#engine/scoring/score-criterion.ts';

interface Played {
  readonly acts: DialogueAct[];
  readonly band?: 'heated' | 'guarded' | 'open';
  readonly cues?: Cue[];
  readonly contact?: { day: number; channel: 'visit' | 'phone'; time: string };
}

const heated = (...acts: DialogueAct[]): Played => ({ acts, band: 'heated' });
const calm = (...acts: DialogueAct[]): Played => ({ acts, band: 'guarded' });
const to = (cue: Cue, ...acts: DialogueAct[]): Played => ({ acts, cues: [cue] });

function transcript(played: readonly Played[]): PastTurn[] {
  const mood = { tension: 50, trust: 50, commitment: 50 };
  return played.map(({ acts, band = 'guarded', cues = [], contact = null }, index) => ({
    turn: {
      turn: index + 1, stage: 'airing', band, moodBefore: mood, cues, table: null, promise: false, offered: [], reply: null, acts,
      redLine: null, contact, said: [], beats: [], revealed: [], moodAfter: mood,
    },
    moment: {
      stage: 'airing', band, turn: index + 1, mood, acts, cues, facts: [], beats: [], done: {}, heard: [], table: null, promise: false, contacts: 0,
    },
  }));
}

const points = (part: object, played: readonly Played[], costs?: object[]) =>
  scoreCriterion(Criterion.parse({ id: 'c', weight: 20, parts: [{ id: 'p', points: 20, ...part }], ...(costs ? { costs } : {}) }), transcript(played));

describe('eventually', () => {
  test('so many times, with a share for each', () => {
    const part = { kind: 'eventually', acts: ['ask-cause'], times: 2 };
    expect(points(part, [calm('reflect')]).points).toBe(0);
    expect(points(part, [calm('ask-cause')]).points).toBe(10);
    expect(points(part, [calm('ask-cause'), calm('ask-cause'), calm('ask-cause')]).points).toBe(20);
  });

  test('names the turn and the reason of every point', () => {
    expect(points({ kind: 'eventually', acts: ['ask-cause'] }, [calm('reflect'), calm('ask-cause')]).evidence).toEqual([{ turn: 2, why: 'p', points: 20 }]);
  });

  test('only in that mood', () => {
    const part = { kind: 'eventually', acts: ['reflect'], when: { mood: ['heated'] } };
    expect(points(part, [calm('reflect')]).points).toBe(0);
    expect(points(part, [heated('reflect')]).points).toBe(20);
  });

  test('before and after another kind of turn', () => {
    const before = { kind: 'eventually', acts: ['reflect'], before: { acts: ['offer-options'] } };
    expect(points(before, [calm('reflect'), calm('offer-options')]).points).toBe(20);
    expect(points(before, [calm('offer-options'), calm('reflect')]).points).toBe(0);
    const after = { kind: 'eventually', acts: ['explain-policy'], after: { acts: ['reflect'] } };
    expect(points(after, [calm('explain-policy'), calm('reflect')]).points).toBe(0);
    expect(points(after, [calm('reflect'), calm('explain-policy')]).points).toBe(20);
  });

  test('clean: not with a counter-productive act beside it', () => {
    const part = { kind: 'eventually', acts: ['state-facts'], clean: true };
    expect(points(part, [calm('state-facts', 'misstate')]).points).toBe(0);
    expect(points(part, [calm('state-facts')]).points).toBe(20);
  });

  test('visits at varied times of the day', () => {
    const part = { kind: 'eventually', acts: ['arrange-contact'], contact: ['visit'], times: 2, varied: true };
    const visit = (time: string, channel: 'visit' | 'phone' = 'visit'): Played => ({ acts: ['arrange-contact'], contact: { day: 1, channel, time } });
    expect(points(part, [visit('09:00'), visit('10:30')]).points).toBe(10);
    expect(points(part, [visit('09:00'), visit('19:30')]).points).toBe(20);
    expect(points(part, [visit('09:00', 'phone'), visit('19:30', 'phone')]).points).toBe(0);
  });
});

describe('in answer', () => {
  const part = { kind: 'in-answer', cue: ['provocation'], acts: ['hold-firm'], clean: true, expect: 2 };

  test('nothing where no occasion arose', () => {
    expect(points(part, [calm('hold-firm'), calm('hold-firm')]).points).toBe(0);
  });

  test('occasion by occasion', () => {
    expect(points(part, [to('provocation', 'hold-firm'), to('provocation', 'reflect')]).points).toBe(10);
    expect(points(part, [to('provocation', 'hold-firm')]).points).toBe(10);
    expect(points(part, [to('provocation', 'hold-firm'), to('provocation', 'hold-firm')]).points).toBe(20);
  });

  test('spoiled by a counter-productive act in the same breath', () => {
    expect(points(part, [to('provocation', 'hold-firm', 'argue')]).points).toBe(0);
  });

  test('within two turns, after an acknowledgement', () => {
    const back = { kind: 'in-answer', cue: ['misfortune'], acts: ['refocus'], preceded: ['empathise'], within: 2, expect: 1 };
    expect(points(back, [to('misfortune', 'empathise'), calm('refocus')]).points).toBe(20);
    expect(points(back, [to('misfortune', 'refocus'), calm('empathise')]).points).toBe(0);
    expect(points(back, [to('misfortune', 'empathise'), calm('reflect'), calm('refocus')]).points).toBe(0);
  });

  test('with something fresh: not the leading act of the turn before', () => {
    const fresh = { kind: 'in-answer', cue: ['refusal'], acts: ['explain-policy'], fresh: true, expect: 1 };
    expect(points(fresh, [calm('explain-policy'), to('refusal', 'explain-policy')]).points).toBe(0);
    expect(points(fresh, [calm('reflect'), to('refusal', 'explain-policy')]).points).toBe(20);
  });
});

describe('only when', () => {
  const part = { kind: 'only-when', acts: ['offer-options', 'demand'], when: { mood: ['guarded', 'open'] }, cost: 50 };

  test('earned by the right time, each wrong time costs its share', () => {
    expect(points(part, [calm('offer-options')]).points).toBe(20);
    expect(points(part, [heated('demand'), calm('offer-options')]).points).toBe(10);
    expect(points(part, [heated('demand'), heated('demand'), heated('demand'), calm('offer-options')]).points).toBe(0);
  });

  test('nothing for never having done it', () => {
    expect(points(part, [calm('reflect')]).points).toBe(0);
  });
});

test('costs take away what was earned, never more', () => {
  const costs = [{ id: 'bluff', points: 15, acts: ['false-threat'] }];
  const part = { kind: 'eventually', acts: ['explain-procedure'] };
  expect(points(part, [calm('explain-procedure'), calm('false-threat')], costs).points).toBe(5);
  expect(points(part, [calm('explain-procedure'), calm('false-threat'), calm('false-threat')], costs).points).toBe(0);
});
