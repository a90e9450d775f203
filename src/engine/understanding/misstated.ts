import type { DialogueAct } from '#engine/dialogue-act.ts';
import { figuresOf } from '#engine/scenario/figures.ts';
import type { Lender } from '#engine/scenario/lender.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Slots } from './slots/slots.ts';

/** People round; a sum this near to a figure of the account is that figure. */
const ROUNDING = 0.012;
const ROUNDING_FEN = 100;
/** Acts that state the account, and acts whose sums are terms and no statement. */
const STATING: readonly DialogueAct[] = ['state-facts', 'explain-consequences'];
const DEALING: readonly DialogueAct[] = ['offer-options', 'ask-commitment', 'ask-action', 'agree-plan', 'recap', 'name-broken-promise', 'better-choice'];

/** Whether a reply that states the account names figures that disagree with it: a sum that is none of the case's, other days overdue. */
export function isMisstated(acts: readonly DialogueAct[], slots: Slots, scenario: Scenario, lender: Lender): boolean {
  if (!acts.some((act) => STATING.includes(act))) return false;
  const figures = figuresOf(scenario, lender);
  const { overdue } = lender.loans[scenario.loan]!;
  if (slots.daysOverdue.some(({ days }) => !overdue.includes(days))) return true;
  if (acts.some((act) => DEALING.includes(act))) return false;
  const known = Object.values(figures).flatMap((figure) => (figure.kind === 'money' ? [figure.fen] : []));
  return slots.amounts.some(({ fen }) => fen !== null && !known.some((figure) => Math.abs(figure - fen) <= Math.max(ROUNDING_FEN, figure * ROUNDING)));
}
