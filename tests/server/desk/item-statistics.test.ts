import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemStatistics, type AttemptAsTest } from '#server/desk/item-statistics.ts';

const once = (score: number, rule: string, ...met: number[]): AttemptAsTest => ({ score, moments: met.map((one, turn) => [turn, rule, one] as const) });

describe('moments as test items', () => {
  test('a known example: met by the skilled, not by the others', () => {
    const attempts = Array.from({ length: 20 }, (_, index) => once(100 - index, 'listen', index < 10 ? 1 : 0));
    expect(itemStatistics(attempts)).toEqual([{ rule: 'listen', frequency: 1, difficulty: 0.5, discrimination: 1 }]);
  });

  test('a known example by hand: top quarter 4 of 5, bottom quarter 1 of 5', () => {
    const met = [1, 1, 1, 1, 0, /**/ 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, /**/ 1, 0, 0, 0, 0];
    const [item] = itemStatistics(met.map((one, index) => once(90 - index, 'ask', one)));
    expect(item).toMatchObject({ difficulty: 0.5, frequency: 1 });
    expect(item!.discrimination).toBeCloseTo(0.6, 12);
  });

  test('a moment that comes up twice in an attempt is one attempt and two moments', () => {
    expect(itemStatistics([once(50, 'a', 1, 0), once(60, 'b', 1)])).toEqual([
      { rule: 'a', frequency: 0.5, difficulty: 0.5, discrimination: null }, { rule: 'b', frequency: 0.5, difficulty: 1, discrimination: null },
    ]);
  });

  test('says nothing of discrimination from fewer than five moments in a quarter', () => {
    const of = (attempts: number) => itemStatistics(Array.from({ length: attempts }, (_, index) => once(index, 'a', 1)))[0]!.discrimination;
    expect([of(19), of(20)]).toEqual([null, 0]);
  });

  test('no attempts, no items', () => {
    expect(itemStatistics([])).toEqual([]);
  });

  test('shares lie where they can, do not depend on the order, and turn over with what is met', () => {
    const attempt = fc.record({ score: fc.integer({ min: 0, max: 1_000_000 }), moments: fc.array(fc.tuple(fc.nat(30), fc.constantFrom('a', 'b', 'c'), fc.constantFrom(0, 1)), { maxLength: 12 }) });
    fc.assert(fc.property(fc.uniqueArray(attempt, { selector: (one) => one.score, maxLength: 60 }), (attempts) => {
      const items = itemStatistics(attempts);
      const byRule = (of: typeof items) => new Map(of.map((item) => [item.rule, item]));
      expect(byRule(itemStatistics(attempts.toReversed()))).toEqual(byRule(items));
      const turned = byRule(itemStatistics(attempts.map(({ score, moments }) => ({ score, moments: moments.map(([turn, rule, met]) => [turn, rule, 1 - met] as const) }))));
      for (const { rule, frequency, difficulty, discrimination } of items) {
        expect(frequency).toBeGreaterThan(0);
        expect(frequency).toBeLessThanOrEqual(1);
        expect(frequency * attempts.length).toBeCloseTo(attempts.filter(({ moments }) => moments.some((moment) => moment[1] === rule)).length, 9);
        expect(turned.get(rule)!.difficulty).toBeCloseTo(1 - difficulty, 12);
        expect(Math.abs(discrimination ?? 0)).toBeLessThanOrEqual(1);
        if (discrimination === null) expect(turned.get(rule)!.discrimination).toBeNull();
        else expect(turned.get(rule)!.discrimination).toBeCloseTo(-discrimination, 12);
      }
    }));
  });
});
