import { z } from 'zod';

const Day = z.number().int().min(0);

/** One customer's loan. Money is in fen (1/100 yuan). */
export const Loan = z.strictObject({
  principal: z.number().int().positive(),
  months: z.number().int().positive(),
  instalment: z.number().int().positive(),
  /** The oldest unpaid instalment's number, counted from 1. */
  instalmentNumber: z.number().int().min(1),
  /** Days overdue of each unpaid instalment, oldest first. */
  overdue: z.array(z.number().int().positive()).min(1),
});
export type Loan = z.infer<typeof Loan>;

/** The lender's house rules and accounts: the one source of every figure that anyone states. */
export const Lender = z.strictObject({
  /** The day on which all seven doors stand open, YYYY-MM-DD. */
  today: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  /** Per cent a year; a year has 360 days in the contract. */
  annualRatePercent: z.number().positive(),
  /** The late fee per day, as a multiple of the contract's daily rate, on the overdue instalment. */
  lateFeeTimes: z.number().positive(),
  steps: z.strictObject({ reminder: Day, visit: Day, report: Day, legalNotice: Day, suit: Day }),
  offers: z.strictObject({ maxPartsAfterNow: z.number().int().min(1), withinDays: Day, paymentDayMoves: z.number().int().min(0) }),
  loans: z.record(z.string(), Loan),
});
export type Lender = z.infer<typeof Lender>;
