import { describe, expect, test } from 'vitest';
import { start } from '#engine/conversation/start.ts';
import { reply } from '#engine/conversation/reply.ts';
import { Problem } from '#engine/problem.ts';
import type { Line, Scenario } from '#engine/scenario/scenario.ts';
import { smallScenario } from '#tests/small-scenario.ts';
import { TalkDriver } from '#tests/talk-driver.ts';

const line = (id: string, draft: Partial<Line>): Line => ({ id: `small.line.${id}`, expression: 'calm', acts: [], ...draft });
const weary = smallScenario().lines;

describe('the customer answers', () => {
  test('the gravest act of several', () => {
    const scenario = smallScenario({ lines: [line('reflect', { acts: ['reflect'] }), line('threat', { acts: ['threaten-harm'] }), ...weary] });
    expect(new TalkDriver(scenario).says('reflect', 'threaten-harm').lastLines).toEqual(['small.line.threat']);
  });

  test('with the most specific line that fits mood and moment', () => {
    const scenario = smallScenario({
      lines: [line('plain', { acts: ['reflect'] }), line('guarded', { acts: ['reflect'], mood: ['guarded'] }), line('first', { acts: ['reflect'], when: { turn: { max: 1 } } }), ...weary],
    });
    const talk = new TalkDriver(scenario);
    expect(talk.says('reflect').lastLines).toEqual(['small.line.first']);
    expect(talk.says('reflect').lastLines).toEqual(['small.line.guarded']);
    expect(talk.says('reflect').lastLines).toEqual(['small.line.plain']);
  });

  test('wearily once everything about an act has been said', () => {
    const talk = new TalkDriver(smallScenario({ lines: [line('only', { acts: ['demand'] }), ...weary] })).says('demand').says('demand');
    expect(talk.lastLines[0]).toMatch(/^small\.weary/);
  });

  test('and breaks off when there is nothing left to say at all', () => {
    const talk = new TalkDriver(smallScenario({ lines: [line('only', { acts: ['demand'] })] })).says('demand').says('demand');
    expect(talk.state.ending).toBe('broken-off');
  });
});

describe('beats', () => {
  const beats: Scenario['beats'] = [
    { id: 'calms', when: { acts: ['reflect'] }, stage: 'exploring' },
    { id: 'tells', when: { stage: ['exploring'] }, lines: [{ id: 'small.beat.tells', expression: 'sad', cue: 'story', reveals: ['why'] }] },
  ];
  const scenario = smallScenario({ beats, facts: ['why'] });

  test('a silent one moves the stage before a spoken one is chosen', () => {
    const talk = new TalkDriver(scenario).says('reflect');
    expect(talk.state.stage).toBe('exploring');
    expect(talk.lastLines.at(-1)).toBe('small.beat.tells');
    expect(talk.state.facts).toEqual(['why']);
    expect(talk.state.cues).toEqual(['story']);
  });

  test('each happens once', () => {
    const talk = new TalkDriver(scenario).says('reflect').says('reflect');
    expect(talk.state.beats).toEqual(['calms', 'tells']);
    expect(talk.state.cues).toEqual([]);
  });

  test('one that speaks instead leaves no answer beside it', () => {
    const instead = smallScenario({ beats: [{ id: 'bursts', when: {}, instead: true, lines: [{ id: 'small.beat.bursts', expression: 'angry' }] }] });
    expect(new TalkDriver(instead).says('demand').lastLines).toEqual(['small.beat.bursts']);
  });

  test('a promise needs a plan on the table', () => {
    const promising = smallScenario({
      plans: { half: { parts: [{ percent: 50, inDays: 0 }, { percent: 50, inDays: 14 }] } },
      beats: [{ id: 'agrees', when: { acts: ['ask-commitment'], table: true }, promise: true, lines: [{ id: 'small.beat.agrees', expression: 'warm' }] }],
    });
    expect(new TalkDriver(promising).says('ask-commitment').state.promise).toBeNull();
    expect(new TalkDriver(promising).offersPlan('half').says('ask-commitment').state.promise).toBe('half');
  });
});

describe('moods', () => {
  test('the second act of a reply weighs half', () => {
    const scenario = smallScenario({ temperament: { always: { reflect: [-10, 0, 0], empathise: [-10, 0, 0] } }, lines: [line('a', { acts: ['reflect'] })] });
    expect(new TalkDriver(scenario).says('reflect', 'empathise').state.mood.tension).toBe(25);
  });

  test('the same leading act twice running is felt', () => {
    const scenario = smallScenario({ temperament: { always: { demand: [0, 0, 0] }, repeated: [7, 0, 0] }, lines: [line('a', { acts: ['demand'] }), line('b', { acts: ['demand'] })] });
    expect(new TalkDriver(scenario).says('demand').says('demand').state.mood.tension).toBe(47);
  });
});

describe('refusals', () => {
  test('a reply that is not on offer', () => {
    const { state } = start(smallScenario(), 1);
    expect(() => reply(smallScenario(), state, { choose: 'small.reply.nonsense' })).toThrow(/not on offer in turn 1; choose one of/);
  });

  test('anything after the end', () => {
    const scenario = smallScenario({ lines: [] });
    const talk = new TalkDriver(scenario).says('demand');
    expect(talk.state.ending).not.toBeNull();
    expect(() => talk.says('demand')).toThrow(Problem);
  });
});
