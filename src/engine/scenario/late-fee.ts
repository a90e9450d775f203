import type { Lender } from './lender.ts';

const DAYS_OF_A_CONTRACT_YEAR = 360;

/** The late fee on an overdue sum for so many days, in fen. */
export function lateFee(fen: number, days: number, lender: Lender): number {
  return Math.round((fen * lender.annualRatePercent * lender.lateFeeTimes * days) / (100 * DAYS_OF_A_CONTRACT_YEAR));
}
