import { amountsIn, type Amount } from './amounts.ts';
import { datesIn, type FoundDate } from './dates.ts';
import { methodsIn, type FoundMethod } from './methods.ts';
import { numbersIn } from './numerals.ts';

/** What a normalised text names exactly: sums, days, ways to pay. */
export interface Slots {
  readonly amounts: readonly Amount[];
  readonly dates: readonly FoundDate[];
  readonly methods: readonly FoundMethod[];
  /** Days overdue as stated: "27 days overdue", "逾期27天". */
  readonly daysOverdue: readonly { readonly days: number; readonly start: number; readonly end: number }[];
}

const OVERDUE = /(?:(\d{1,3})\s?days?\s(?:over ?due|late|behind|past due|past the due)|(?:逾期|拖欠|拖了|晚了|超期|过期|欠了)(?:已经|已|了|都)?\s?(\d{1,3})\s?(?:天|日))/g;

/** @param today YYYY-MM-DD: what "Thursday" and "in three days" are counted from */
export function slotsIn(text: string, today: string): Slots {
  const dates = datesIn(text, today);
  const numbers = numbersIn(text);
  const ofDates = (start: number, end: number): boolean => dates.some((date) => date.date !== null && start < date.end && date.start < end);
  return {
    amounts: amountsIn(text, numbers.filter(({ start, end }) => !ofDates(start, end))),
    dates,
    methods: methodsIn(text),
    daysOverdue: [...text.matchAll(OVERDUE)].map((match) => ({ days: Number(match[1] ?? match[2]), start: match.index, end: match.index + match[0].length })),
  };
}
