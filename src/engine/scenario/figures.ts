import { addDays } from './calendar.ts';
import { lateFee } from './late-fee.ts';
import type { Lender } from './lender.ts';
import { paymentsOf, type Payment } from './payments.ts';
import type { Reply, Scenario } from './scenario.ts';
import { planOn, termsOn } from './table.ts';

/** A value that somebody may state. Money in fen, dates YYYY-MM-DD; languages write them as they do. */
export type Figure =
  | { readonly kind: 'money'; readonly fen: number }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: number };

export type Figures = Readonly<Record<string, Figure>>;

const PART_NAMES = ['first', 'second', 'third', 'fourth'] as const;

/** Every figure of the case, by the name that texts use: the account, the steps ahead, and each plan's dated parts. */
export function figuresOf(scenario: Scenario, lender: Lender): Figures {
  const loan = lender.loans[scenario.loan]!;
  const daysOverdue = loan.overdue[0]!;
  const arrears = loan.instalment * loan.overdue.length;
  const feePerDay = lateFee(loan.instalment, 1, lender);
  const fee = loan.overdue.reduce((sum, days) => sum + lateFee(loan.instalment, days, lender), 0);
  const total = arrears + fee;
  const dueDate = addDays(lender.today, -daysOverdue);
  const figures: Record<string, Figure> = {
    today: { kind: 'date', date: lender.today },
    principal: { kind: 'money', fen: loan.principal },
    months: { kind: 'count', count: loan.months },
    instalment: { kind: 'money', fen: loan.instalment },
    instalmentNumber: { kind: 'count', count: loan.instalmentNumber },
    unpaidInstalments: { kind: 'count', count: loan.overdue.length },
    annualRate: { kind: 'percent', percent: lender.annualRatePercent },
    lateFeeTimes: { kind: 'count', count: lender.lateFeeTimes },
    arrears: { kind: 'money', fen: arrears },
    fee: { kind: 'money', fen: fee },
    feePerDay: { kind: 'money', fen: feePerDay },
    total: { kind: 'money', fen: total },
    daysOverdue: { kind: 'days', days: daysOverdue },
    dueDate: { kind: 'date', date: dueDate },
    reportDay: { kind: 'days', days: lender.steps.report },
    noticeDay: { kind: 'days', days: lender.steps.legalNotice },
    suitDay: { kind: 'days', days: lender.steps.suit },
    visitDay: { kind: 'days', days: lender.steps.visit },
    reportDate: { kind: 'date', date: addDays(dueDate, lender.steps.report) },
    noticeDate: { kind: 'date', date: addDays(dueDate, lender.steps.legalNotice) },
    suitDate: { kind: 'date', date: addDays(dueDate, lender.steps.suit) },
    daysToReport: { kind: 'days', days: Math.max(0, lender.steps.report - daysOverdue) },
    daysToNotice: { kind: 'days', days: Math.max(0, lender.steps.legalNotice - daysOverdue) },
    maxParts: { kind: 'count', count: lender.offers.maxPartsAfterNow },
    withinDays: { kind: 'days', days: lender.offers.withinDays },
  };
  for (const [name, plan] of Object.entries(scenario.plans)) {
    Object.assign(figures, figuresOfPayments(name, paymentsOf(plan, loan, lender), lender.today));
  }
  return figures;
}

/** A plan's dated parts and what they come to. */
function figuresOfPayments(name: string, payments: readonly Payment[], today: string): Record<string, Figure> {
  const figures: Record<string, Figure> = { [`${name}.total`]: { kind: 'money', fen: payments.reduce((sum, payment) => sum + payment.fen, 0) } };
  payments.forEach(({ fen, inDays }, index) => {
    figures[`${name}.${PART_NAMES[index]}`] = { kind: 'money', fen };
    figures[`${name}.${PART_NAMES[index]}Date`] = { kind: 'date', date: addDays(today, inDays) };
    figures[`${name}.${PART_NAMES[index]}Eve`] = { kind: 'date', date: addDays(today, inDays - 1) };
  });
  return figures;
}

/** The figures with those of the plan on the table also under `table.…`; typed terms take the place of the plan's own. */
export function withTable(figures: Figures, table: string | null): Figures {
  const plan = planOn(table);
  if (plan === null) return figures;
  const own = Object.entries(figures).filter(([name]) => name.startsWith(`${plan}.`));
  const shown = Object.fromEntries(own.map(([name, figure]) => [`table${name.slice(plan.length)}`, figure]));
  const terms = termsOn(table);
  if (terms === null) return { ...figures, ...shown };
  const { today } = figures as { today: Figure & { kind: 'date' } };
  return { ...figures, ...shown, ...figuresOfPayments('table', terms, today.date) };
}

/** The figures with those a reply states as other than they are under `claim.…`. */
export function withClaims(figures: Figures, reply: Reply): Figures {
  const claimed = Object.entries(reply.claims ?? {}).flatMap(([name, factor]) => {
    const figure = figures[name];
    return figure === undefined ? [] : [[`claim.${name}`, claimedFigure(figure, factor)] as const];
  });
  return claimed.length === 0 ? figures : { ...figures, ...Object.fromEntries(claimed) };
}

/** A date cannot be multiplied. */
function claimedFigure(figure: Figure, factor: number): Figure {
  switch (figure.kind) {
    case 'money': return { kind: 'money', fen: Math.round((figure.fen * factor) / 100) * 100 };
    case 'days': return { kind: 'days', days: Math.round(figure.days * factor) };
    case 'count': return { kind: 'count', count: Math.round(figure.count * factor) };
    case 'percent': return { kind: 'percent', percent: figure.percent * factor };
    case 'date': return figure;
  }
}
