import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SaidLine } from '#engine/conversation/conversation.ts';
import type { TextSpeed } from '../../../src/app/comfort/comfort.ts';
import { keepPace } from '../../../src/app/comfort/pace.ts';
import type { TalkStage } from '../../../src/app/talk/steps.ts';

const LINE_MS = 1000;
const line = { line: 'hello', speaker: 'customer', expression: 'calm' } as unknown as SaidLine;

/** A stage that notes what reached it. */
function notingStage(): { stage: TalkStage; seen: string[] } {
  const seen: string[] = [];
  const stage: TalkStage = {
    face: (speaker) => void seen.push(`face ${speaker}`),
    feel: () => void seen.push('feel'),
    speak: (said) => {
      seen.push(`speak ${said.line}`);
      return LINE_MS;
    },
    contact: (channel) => void seen.push(`contact ${channel}`),
    mark: (mark) => void seen.push(`mark ${mark}`),
    ended: (ending) => void seen.push(`ended ${ending}`),
    hush: () => void seen.push('hush'),
  };
  return { stage, seen };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('lines take as long as the speed of the moment says', () => {
  const { stage } = notingStage();
  let speed: TextSpeed = 'usual';
  keepPace(stage, () => undefined, () => speed);
  expect(stage.speak(line, 0)).toBe(LINE_MS);
  speed = 'slow';
  expect(stage.speak(line, 0)).toBeGreaterThan(LINE_MS * 2);
  speed = 'instant';
  expect(stage.speak(line, 0)).toBe(0);
});

test('what comes in a pause waits, and comes in its order; its line then has its whole time', () => {
  const { stage, seen } = notingStage();
  const hurry = vi.fn();
  const pace = keepPace(stage, hurry, () => 'usual');
  pace.hold();
  stage.mark('good');
  stage.face('customer', line.expression);
  expect(stage.speak(line, 0)).toBeGreaterThan(1_000_000);
  vi.advanceTimersByTime(60_000);
  expect(seen).toEqual([]);
  pace.goOn();
  expect(seen).toEqual(['mark good', 'face customer', 'speak hello']);
  vi.advanceTimersByTime(LINE_MS - 1);
  expect(hurry).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(hurry).toHaveBeenCalledOnce();
});

test('a line that waited and is then passed over by hand hurries nothing after it', () => {
  const { stage } = notingStage();
  const hurry = vi.fn();
  const pace = keepPace(stage, hurry, () => 'usual');
  pace.hold();
  stage.speak(line, 0);
  pace.goOn();
  stage.hush();
  vi.advanceTimersByTime(LINE_MS * 2);
  expect(hurry).not.toHaveBeenCalled();
});

test('a talk that is left takes what waits with it', () => {
  const { stage, seen } = notingStage();
  const pace = keepPace(stage, () => undefined, () => 'slow');
  pace.hold();
  stage.ended('agreed');
  pace.release();
  pace.goOn();
  expect(seen).toEqual([]);
  expect(stage.speak(line, 0)).toBe(LINE_MS);
});
