import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AudioOutput, type Loudness } from '#audio/audio-output.ts';

const LOUD: Loudness = { muted: false, volume: 1, channels: { ambience: 1, voices: 1, interface: 1, music: 1 } };

/** Just enough of the browser's: its state is what the test says. */
class FakeContext {
  static made: FakeContext[] = [];
  static wakes = true;
  state = 'suspended';
  currentTime = 0;
  destination = {};
  constructor() {
    FakeContext.made.push(this);
  }
  createGain() {
    return { gain: { value: 1, setTargetAtTime: vi.fn() }, connect: vi.fn() };
  }
  createDynamicsCompressor() {
    return { threshold: { value: 0 }, ratio: { value: 0 }, connect: vi.fn() };
  }
  async resume() {
    if (FakeContext.wakes) this.state = 'running';
  }
  async suspend() {
    this.state = 'suspended';
  }
  async close() {
    this.state = 'closed';
  }
}

beforeEach(() => {
  FakeContext.made = [];
  FakeContext.wakes = true;
  vi.useFakeTimers();
  vi.stubGlobal('window', { AudioContext: FakeContext, setTimeout });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the way out', () => {
  test('does not exist before it is opened', () => {
    const output = new AudioOutput(LOUD, () => undefined);
    output.apply({ ...LOUD, volume: 0.5 });
    output.wake();
    output.wakeByGesture();
    expect(FakeContext.made).toEqual([]);
    expect(output.bus('voices')).toBeNull();
    expect(output.isHeard('voices')).toBe(false);
  });

  test('is opened once', () => {
    const output = new AudioOutput(LOUD, () => undefined);
    output.open();
    output.open();
    expect(FakeContext.made).toHaveLength(1);
    expect(output.isRunning).toBe(true);
  });

  test('muted, or a channel turned down: nothing is heard there, so nothing need be loaded', () => {
    const output = new AudioOutput({ ...LOUD, channels: { ...LOUD.channels, ambience: 0 } }, () => undefined);
    output.open();
    expect(output.isHeard('ambience')).toBe(false);
    expect(output.isHeard('music')).toBe(true);
    output.apply({ ...LOUD, muted: true });
    expect(output.isHeard('music')).toBe(false);
  });

  test('a browser without sound: everything stays silent', () => {
    vi.stubGlobal('window', { setTimeout });
    const output = new AudioOutput(LOUD, () => undefined);
    output.open();
    expect(output.context).toBeNull();
    expect(output.isHeard('interface')).toBe(false);
  });
});

describe('a phone that slept', () => {
  test('sound rests while the page is not seen, and comes back with it', async () => {
    const output = new AudioOutput(LOUD, () => undefined);
    output.open();
    output.sleep();
    expect(output.isRunning).toBe(false);
    output.wake();
    expect(output.isRunning).toBe(true);
  });

  test('interrupted by a call: it is asked to resume', () => {
    const output = new AudioOutput(LOUD, () => undefined);
    output.open();
    FakeContext.made[0]!.state = 'interrupted';
    output.wake();
    expect(output.isRunning).toBe(true);
  });

  test('a context that does not wake after a gesture is replaced, and what was on begins again', () => {
    const renewed = vi.fn();
    const output = new AudioOutput(LOUD, renewed);
    output.open();
    FakeContext.made[0]!.state = 'interrupted';
    FakeContext.wakes = false;
    output.wakeByGesture();
    FakeContext.wakes = true;
    vi.advanceTimersByTime(2000);
    expect(FakeContext.made).toHaveLength(2);
    expect(FakeContext.made[0]!.state).toBe('closed');
    expect(output.isRunning).toBe(true);
    expect(renewed).toHaveBeenCalledOnce();
  });

  test('one that wakes in time is kept', () => {
    const renewed = vi.fn();
    const output = new AudioOutput(LOUD, renewed);
    output.open();
    FakeContext.made[0]!.state = 'interrupted';
    output.wakeByGesture();
    vi.advanceTimersByTime(2000);
    expect(FakeContext.made).toHaveLength(1);
    expect(renewed).not.toHaveBeenCalled();
  });
});
