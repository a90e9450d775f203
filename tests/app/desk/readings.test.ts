import { describe, expect, test } from 'vitest';
import { phaseOf } from '#app/desk/assignments/phase.ts';
import { discriminationWord } from '#app/desk/results/discrimination.ts';
import { gainOf, heatStep } from '#app/desk/results/heat.ts';
import { kappaWord } from '#app/desk/results/kappa-word.ts';
import { linksAsCsv } from '#app/desk/teams/links-as-csv.ts';

test('an assignment is upcoming, open, past its due time, or withdrawn', () => {
  const one = { opensAt: '2026-11-20T00:00:00Z', dueAt: '2026-11-30T00:00:00Z', withdrawnAt: null };
  expect(phaseOf(one, Date.parse('2026-11-19T00:00:00Z'))).toBe('upcoming');
  expect(phaseOf(one, Date.parse('2026-11-20T00:00:00Z'))).toBe('open');
  expect(phaseOf(one, Date.parse('2026-11-30T00:00:00Z'))).toBe('closed');
  expect(phaseOf({ ...one, dueAt: null }, Date.parse('2027-11-30T00:00:00Z'))).toBe('open');
  expect(phaseOf({ ...one, withdrawnAt: one.opensAt }, Date.parse('2026-11-21T00:00:00Z'))).toBe('withdrawn');
});

describe('numbers in words', () => {
  test.each([[null, 'unknown'], [-0.1, 'poor'], [0.19, 'poor'], [0.2, 'fair'], [0.29, 'fair'], [0.3, 'good'], [1, 'good']] as const)('a discrimination of %s is %s', (value, word) => {
    expect(discriminationWord(value)).toBe(word);
  });

  test.each([[-0.2, 'poor'], [0, 'slight'], [0.2, 'slight'], [0.21, 'fair'], [0.5, 'moderate'], [0.8, 'substantial'], [0.81, 'almost'], [1, 'almost']] as const)('a kappa of %s is %s', (value, word) => {
    expect(kappaWord(value)).toBe(word);
  });

  test('shares fall into five steps; the gain is that of the numbers shown', () => {
    expect([0, 0.19, 0.2, 0.5, 0.8, 1].map(heatStep)).toEqual([0, 0, 1, 2, 4, 4]);
    expect(gainOf({ first: 0.444, best: 0.446 })).toBe(1);
  });
});

test('links as CSV: cells are quoted where needed, and none is a formula', () => {
  expect(linksAsCsv([{ name: '=1+1', signIn: 'a,"b"', address: 'https://x/#/password/t' }])).toBe('name,sign-in,link\r\n\'=1+1,"a,""b""",https://x/#/password/t');
});
