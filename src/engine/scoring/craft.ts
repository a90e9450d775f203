import { overlaps } from '#engine/scenario/holds.ts';
import type { PastTurn } from './past-moments.ts';

/** Parts of a sound contact, whatever the customer's type. */
export const CRAFT_PARTS = ['opening', 'verification', 'clear-ask', 'recap', 'close'] as const;
export type CraftPart = (typeof CRAFT_PARTS)[number];

export interface CraftScore {
  readonly score: number;
  readonly parts: readonly { readonly id: CraftPart; readonly points: number; readonly of: number; readonly turn: number | null }[];
}

const POINTS = 20;

/** Opening and verification, one clear ask, recap, close: each earned in one turn or not at all. */
export function judgeCraft(past: readonly PastTurn[]): CraftScore {
  const talk = past.filter((one) => one.turn.stage !== 'contact-planning');
  const turns: Record<CraftPart, PastTurn | undefined> = {
    opening: talk.slice(0, 2).find((one) => one.turn.acts.includes('open-call')),
    verification: verified(talk),
    'clear-ask': talk.find((one) => overlaps(['ask-commitment', 'ask-action'], one.turn.acts) && !overlaps(['demand', 'plead', 'argue', 'dismiss'], one.turn.acts)),
    recap: talk.find((one) => one.turn.acts.includes('recap') && (one.turn.promise || one.turn.table !== null)),
    close: talk.find((one) => one.turn.acts.includes('close-call') && one.turn.promise),
  };
  const parts = CRAFT_PARTS.map((id) => ({ id, points: turns[id] === undefined ? 0 : POINTS, of: POINTS, turn: turns[id]?.turn.turn ?? null }));
  return { score: parts.reduce((sum, part) => sum + part.points, 0), parts };
}

/** The person was checked before anything about the account was said. */
function verified(talk: readonly PastTurn[]): PastTurn | undefined {
  const opened = talk.findIndex((one) => one.turn.acts.includes('open-call'));
  const stated = talk.findIndex((one) => overlaps(['state-facts', 'explain-consequences', 'demand', 'misstate'], one.turn.acts));
  return opened >= 0 && (stated === -1 || opened <= stated) ? talk[opened] : undefined;
}
