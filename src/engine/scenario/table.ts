import type { Payment } from './payments.ts';

/**
 * What lies on the table: the id of a plan of the scenario. Where the player typed terms of their own, these stand behind it after an
 * `@` (sum in fen, days from today), and the plan before it is the nearest of the scenario's: `half@250000:0,289900:9`.
 */
const TERMS = '@';

export function tableWith(plan: string, terms: readonly Payment[]): string {
  return `${plan}${TERMS}${terms.map(({ fen, inDays }) => `${fen}:${inDays}`).join(',')}`;
}

/** The scenario's plan that conditions ask for. */
export function planOn(table: string | null): string | null {
  return table === null ? null : table.split(TERMS)[0]!;
}

/** The player's own terms; null where the plan is the scenario's. */
export function termsOn(table: string | null): Payment[] | null {
  const terms = table?.split(TERMS)[1];
  if (terms === undefined) return null;
  return terms.split(',').map((part) => {
    const [fen, inDays] = part.split(':').map(Number) as [number, number];
    return { fen, inDays };
  });
}
