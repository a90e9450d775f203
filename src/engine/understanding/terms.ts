import { dayNumber } from '#engine/scenario/calendar.ts';
import type { Lender } from '#engine/scenario/lender.ts';
import { paymentsOf, type Payment } from '#engine/scenario/payments.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { tableWith } from '#engine/scenario/table.ts';
import type { Slots } from './slots/slots.ts';

/** Parts smaller than this are no part of a plan, in fen. */
const LEAST_PART = 100;

/** What is owed today, in fen. */
export function owedToday(scenario: Scenario, lender: Lender): number {
  return paymentsOf({ parts: [{ percent: 100, inDays: 0 }] }, lender.loans[scenario.loan]!, lender)[0]!.fen;
}

/**
 * What typed sums and days put on the table: dated parts of what is owed, beside the nearest of the scenario's plans. Sums and days go
 * together in the order they were typed; what they leave open is due on the last day named, or on the nearest plan's last. Null where
 * no sum with a day was typed, or what the lender does not offer.
 */
export function tableFrom(slots: Slots, scenario: Scenario, lender: Lender): string | null {
  const owed = owedToday(scenario, lender);
  const days = slots.dates.flatMap(({ date }) => (date === null ? [] : [dayNumber(date) - dayNumber(lender.today)])).filter((inDays) => inDays >= 0);
  const sums = slots.amounts.map(({ fen, percent }) => fen ?? Math.round((owed * percent!) / 100 / 100) * 100).filter((fen) => fen >= LEAST_PART && fen <= owed * 1.1);
  if (days.length === 0 || sums.length === 0) return null;
  const parts = partsFrom(sums, [...new Set(days)].toSorted((one, other) => one - other), owed);
  const plan = nearestPlan(parts, scenario, lender);
  const paid = parts.reduce((sum, part) => sum + part.fen, 0);
  const lastDay = Math.max(parts.at(-1)!.inDays, paymentsOf(scenario.plans[plan]!, lender.loans[scenario.loan]!, lender).at(-1)!.inDays);
  const whole = paid < owed * 0.97 && lastDay > parts.at(-1)!.inDays ? [...parts, { fen: owed - paid, inDays: lastDay }] : parts;
  const isOffered = whole.length <= lender.offers.maxPartsAfterNow + 1 && whole.at(-1)!.inDays <= lender.offers.withinDays;
  return isOffered ? tableWith(plan, whole) : null;
}

/** The plan that has as many parts and the nearest days; of equals the first. */
export function nearestPlan(parts: readonly Payment[], scenario: Scenario, lender: Lender): string {
  const loan = lender.loans[scenario.loan]!;
  const distance = (name: string): number => {
    const payments = paymentsOf(scenario.plans[name]!, loan, lender);
    const count = Math.abs(payments.length - parts.length) * 10;
    return count + parts.reduce((sum, part, index) => sum + Math.abs(part.inDays - (payments[index]?.inDays ?? lender.offers.withinDays)), 0);
  };
  return Object.keys(scenario.plans).reduce((best, name) => (distance(name) < distance(best) ? name : best));
}

function partsFrom(sums: readonly number[], days: readonly number[], owed: number): Payment[] {
  const named = days.slice(0, Math.max(1, sums.length)).map((inDays, index): Payment => ({ fen: sums[index] ?? owed, inDays }));
  const paid = named.reduce((sum, part) => sum + part.fen, 0);
  const rest = days[named.length];
  return rest !== undefined && paid < owed ? [...named, { fen: owed - paid, inDays: rest }] : named;
}
