import { describe, expect, test } from 'vitest';
import { figuresOf, withClaims, withTable } from '#engine/scenario/figures.ts';
import { Lender } from '#engine/scenario/lender.ts';
import { CUSTOMERS, lender, loadScenario } from '#scenarios/catalog.ts';
import { smallScenario } from '#tests/small-scenario.ts';

const scenario = smallScenario({ loan: 'provocative', plans: { half: { parts: [{ percent: 50, inDays: 0 }, { percent: 50, inDays: 14 }] } } });
const figures = figuresOf(scenario, lender);

describe('the lender file', () => {
  test('keeps to its format', () => {
    expect(Lender.parse(lender)).toEqual(lender);
  });

  test.each(Object.entries(lender.loans))('the instalment of %s is the annuity of its loan', (_, loan) => {
    const rate = lender.annualRatePercent / 1200;
    expect(Math.abs(loan.instalment - (loan.principal * rate) / (1 - (1 + rate) ** -loan.months))).toBeLessThan(100);
  });

  test('days overdue are those of the seven cases', async () => {
    const days = await Promise.all(CUSTOMERS.map(async (id) => lender.loans[(await loadScenario(id)).loan]!.overdue[0]));
    expect(days).toEqual([5, 27, 35, 15, 25, 8, 10]);
  });
});

describe('figures', () => {
  test('the late fee is one and a half times the daily rate on the instalment, a day', () => {
    const { instalment } = lender.loans.provocative!;
    expect(figures.fee).toEqual({ kind: 'money', fen: Math.round(instalment * (0.144 / 360) * 1.5 * 5) });
    expect(figures.total).toEqual({ kind: 'money', fen: instalment + Math.round(instalment * 0.0006 * 5) });
  });

  test('dates count from the due day', () => {
    expect(figures.dueDate).toEqual({ kind: 'date', date: '2026-11-19' });
    expect(figures.reportDate).toEqual({ kind: 'date', date: '2026-12-19' });
    expect(figures.daysToReport).toEqual({ kind: 'days', days: 25 });
  });

  test('the late fee runs on for what a plan leaves unpaid, until its last day', () => {
    const { instalment } = lender.loans.provocative!;
    const fen = (name: string) => (figures[name] as { fen: number }).fen;
    const runsOn = Math.round((instalment - fen('half.first')) * 0.0006 * 14);
    expect(fen('half.first') % 10_000).toBe(0);
    expect(fen('half.total')).toBe(fen('total') + runsOn);
    expect(fen('half.first') + fen('half.second')).toBe(fen('half.total'));
    expect(figures['half.secondDate']).toEqual({ kind: 'date', date: '2026-12-08' });
    expect(figures['half.secondEve']).toEqual({ kind: 'date', date: '2026-12-07' });
  });

  test('the plan on the table also goes by that name, and a claim by its own', () => {
    expect(withTable(figures, 'half')['table.first']).toEqual(figures['half.first']);
    expect(withTable(figures, null)).toBe(figures);
    expect(withClaims(figures, { id: 'x', acts: ['state-facts'], claims: { daysOverdue: 2 } })['claim.daysOverdue']).toEqual({ kind: 'days', days: 10 });
  });
});
