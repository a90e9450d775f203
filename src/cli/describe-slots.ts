import type { Slots } from '#engine/understanding/slots/slots.ts';

/** Slots for other programs: the first sum, day and method, and all of them. Money in whole units of the currency. */
export function describeSlots({ amounts, dates, methods, daysOverdue }: Slots) {
  const sums = amounts.map(({ fen, percent }) => (fen === null ? { percent } : { amount: fen / 100 }));
  const [sum] = amounts.filter(({ fen }) => fen !== null);
  const [day] = dates.filter(({ date }) => date !== null);
  const [method] = methods;
  return {
    ...(sum === undefined ? {} : { amount: sum.fen! / 100 }),
    ...(day === undefined ? {} : { date: day.date }),
    ...(method === undefined ? {} : { method: method.method }),
    ...(sums.length > 0 ? { amounts: sums } : {}),
    ...(dates.length > 0 ? { dates: dates.map(({ date }) => date ?? 'undated') } : {}),
    ...(methods.length > 0 ? { methods: methods.map((one) => one.method) } : {}),
    ...(daysOverdue.length > 0 ? { daysOverdue: daysOverdue[0]!.days } : {}),
  };
}
