import { lateFee } from './late-fee.ts';
import type { Lender, Loan } from './lender.ts';
import type { Plan } from './scenario.ts';

/** One dated part of a plan, in fen. */
export interface Payment {
  readonly fen: number;
  readonly inDays: number;
}

/** Parts but the last are whole hundreds of yuan, as people agree on them. */
const ROUND_FEN = 10_000;

/**
 * What a plan comes to. Each part but the last is a share of what is owed today and goes against the instalments;
 * the fee runs on for whatever of them is still unpaid, and the last part settles it all to its day.
 */
export function paymentsOf(plan: Plan, loan: Loan, lender: Lender): Payment[] {
  const feesToday = loan.overdue.reduce((sum, days) => sum + lateFee(loan.instalment, days, lender), 0);
  const owedToday = loan.instalment * loan.overdue.length + feesToday;
  let unpaid = loan.instalment * loan.overdue.length;
  let fees = feesToday;
  let day = 0;
  return plan.parts.map(({ percent, inDays }, index) => {
    fees += lateFee(unpaid, inDays - day, lender);
    day = inDays;
    const isLast = index === plan.parts.length - 1;
    const fen = isLast ? unpaid + fees : Math.min(unpaid, Math.round((owedToday * percent) / 100 / ROUND_FEN) * ROUND_FEN);
    unpaid -= fen;
    return { fen, inDays };
  });
}
