import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '#tests/run-cli.ts';

describe('play --json', () => {
  test('goes from briefing to scorecard; wrong input is answered and asked again', async () => {
    const talk = runCli('play', 'provocative', '--json', '--seed', '7', '--lang', 'en', '--reveal');
    const briefing = await talk.reads();
    expect(briefing).toMatchObject({ kind: 'briefing', scenario: 'provocative', customerType: 'provocative', seed: 7, lang: 'en', rules: ['microfinance', 'cn'] });
    let turn = await talk.reads();
    expect(turn).toMatchObject({ kind: 'turn', turn: 1, stage: 'opening' });
    for (const [wrong, code] of [['{', 'invalid-json'], ['{"say":"x"}', 'invalid-input'], ['{"choose":"nonsense"}', 'reply-not-offered'], ['', 'empty']]) {
      talk.writes(wrong!);
      expect(await talk.reads()).toMatchObject({ kind: 'error', code });
    }
    for (let turns = 0; turn.kind === 'turn' && turn.options.length > 0; turns += 1) {
      expect(turn.options[0].acts.length).toBeGreaterThan(0);
      talk.writes(JSON.stringify({ choose: turn.options[turns % turn.options.length].id }));
      expect(await talk.reads()).toMatchObject({ kind: 'heard', turn: turns + 1, outcome: 'heard' });
      turn = await talk.reads();
    }
    const card = await talk.reads();
    expect(card).toMatchObject({ kind: 'scorecard', attempt: { scenario: 'provocative', seed: 7 } });
    expect(card.criteria).toHaveLength(5);
    expect(await talk.exits()).toBe(0);
  });

  test('input that ends too early is exit status 2', async () => {
    const talk = runCli('play', 'victim', '--json');
    talk.ends();
    expect(await talk.exits()).toBe(2);
  });
});

describe('verify', () => {
  let attempt: Record<string, unknown> & { claimed: { score: number } };
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seven-doors-'));
    const talk = runCli('play', 'stubborn', '--json', '--seed', '3');
    await talk.reads();
    for (;;) {
      const said = await talk.reads();
      if (said.kind === 'scorecard') {
        attempt = said.attempt;
        return;
      }
      if (said.kind === 'turn' && said.options.length > 0) talk.writes(JSON.stringify({ choose: said.options[0].id }));
    }
  });
  const verifies = async (value: unknown) => {
    const path = join(folder, 'attempt.json');
    await writeFile(path, typeof value === 'string' ? value : JSON.stringify(value));
    const run = runCli('verify', path);
    return { status: await run.exits(), message: run.errors() };
  };

  test('a true claim holds', async () => {
    expect(await verifies(attempt)).toMatchObject({ status: 0, message: expect.stringContaining('holds') });
  });

  test('a raised claim does not', async () => {
    expect(await verifies({ ...attempt, claimed: { ...attempt.claimed, score: 100 } })).toMatchObject({ status: 1, message: expect.stringContaining('does not hold') });
  });

  test.each([
    ['not JSON', '{', 'not JSON'],
    ['no attempt', {}, 'no attempt record: format'],
    ['another content version', { contentHash: 'other' }, 'content other'],
    ['another engine', { engine: '0.0.1' }, 'engine 0.0.1'],
    ['an unknown customer', { scenario: 'nobody' }, 'no scenario "nobody"'],
    ['replies that were not offered', { replies: [{ choose: 'x' }] }, 'does not replay at turn 1'],
  ])('%s is a clear message', async (_, change, message) => {
    const value = typeof change === 'string' ? change : Object.keys(change).length === 0 ? {} : { ...attempt, ...change };
    expect(await verifies(value)).toMatchObject({ status: 2, message: expect.stringContaining(message) });
  });
});

describe('usage', () => {
  test.each([
    [['dance'], 'no command "dance"'],
    [['play'], 'Usage: seven-doors play'],
    [['play', 'nobody'], 'no scenario "nobody"'],
    [['play', 'victim', '--lang', 'fr'], '--lang must be one of'],
    [['play', 'victim', '--rules', 'us'], 'no rule set "us"'],
    [['simulate', '--all', '--policy', 'wisest'], 'no policy "wisest"'],
    [['simulate', 'victim', '--policy', 'first', '--runs', 'many'], '--runs must be a whole number'],
    [['check', 'nowhere.json'], 'neither a built-in scenario'],
    [['verify', 'nowhere.json'], 'Cannot read'],
  ])('%j: exit status 2 and one clear line', async (args, message) => {
    const run = runCli(...args);
    expect(await run.exits()).toBe(2);
    expect(run.errors()).toContain(message);
  });

  test('simulate --json prints one object per scenario', async () => {
    const run = runCli('simulate', 'victim', 'stubborn', '--policy', 'first', '--runs', '5', '--json');
    const first = await run.reads();
    expect(first).toMatchObject({ scenario: 'victim', policy: 'first', runs: 5 });
    for (const key of ['mean', 'min', 'p10', 'p90', 'max', 'passRate', 'goodEndingRate', 'turnsMin', 'turnsMax', 'endings']) expect(first).toHaveProperty(key);
    expect(await run.reads()).toMatchObject({ scenario: 'stubborn' });
    expect(await run.exits()).toBe(0);
  });
});
