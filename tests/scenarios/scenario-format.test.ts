import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parseScenario, scenarioJsonSchema } from '#engine/scenario/parse-scenario.ts';
import { readThrough } from '#engine/scenario/soundness.ts';
import { lender, loadScenario } from '#scenarios/catalog.ts';
import { smallScenario } from '#tests/small-scenario.ts';

test('the published schema is that of the engine (npm run schema writes it)', async () => {
  const published = JSON.parse(await readFile('src/scenarios/scenario.schema.json', 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
});

describe('a scenario that is wrong is told where', () => {
  test('in its format', () => {
    const parsed = parseScenario({ ...smallScenario(), turnLimit: 'many', extra: 1 });
    expect('findings' in parsed && parsed.findings.map((one) => one.place)).toEqual(expect.arrayContaining(['turnLimit']));
  });

  test('that is no object at all', () => {
    expect(parseScenario('x')).toMatchObject({ findings: [{ code: 'format', place: '(whole file)' }] });
  });

  test.each([
    ['duplicate-id', { replies: [...smallScenario().replies, smallScenario().replies[0]!] }],
    ['unknown-reference', { loan: 'nobody' }],
    ['unknown-reference', { replies: [{ id: 'x', acts: ['offer-options' as const], plan: 'none' }] }],
    ['unknown-reference', { beats: [{ id: 'b', when: { facts: ['none'] } }] }],
    ['unanswered-act', { lines: [] }],
    ['weights', { rubric: [{ id: 'half', weight: 50, parts: [{ id: 'p', points: 50, kind: 'eventually' as const, acts: ['reflect' as const] }] }] }],
    ['weights', { rubric: [{ id: 'all', weight: 100, parts: [{ id: 'p', points: 50, kind: 'eventually' as const, acts: ['reflect' as const] }] }] }],
    ['no-last-resort', { endings: smallScenario().endings.map((ending) => ({ ...ending, atLimit: false })) }],
    ['beyond-authority', { plans: { long: { parts: [{ percent: 50, inDays: 0 }, { percent: 50, inDays: 45 }] } } }],
    ['beyond-authority', { plans: { many: { parts: [10, 15, 20, 25].map((inDays) => ({ percent: 25, inDays })) } } }],
  ])('%s', (code, draft) => {
    const found = readThrough(smallScenario({ loan: 'provocative', ...draft }), lender).map((one) => one.code);
    expect(found).toContain(code);
  });

  test('a built-in one has no privilege: it passes as a file would', async () => {
    const parsed = parseScenario(JSON.parse(JSON.stringify(await loadScenario('victim'))));
    expect('scenario' in parsed).toBe(true);
  });
});
