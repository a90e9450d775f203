import { contentHash } from '#engine/content-hash.ts';
import { Problem } from '#engine/problem.ts';
import type { Lender } from '#engine/scenario/lender.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { ruleSetFiles } from './conduct/rule-sets.ts';
import lenderFile from './lender.json' with { type: 'json' };

/** The built-in customers, in street order: from the easiest door to the one that looks easiest. */
export const CUSTOMERS = ['provocative', 'evasive', 'victim', 'overconfident', 'stubborn', 'sophisticated', 'promiser'] as const;
export type CustomerId = (typeof CUSTOMERS)[number];

export const lender = lenderFile as Lender;

const parts: Record<CustomerId, () => Promise<[unknown, unknown, unknown]>> = {
  provocative: () => partsOf(import('./provocative/scenario.json', { with: { type: 'json' } }), import('./provocative/lines.json', { with: { type: 'json' } }), import('./provocative/replies.json', { with: { type: 'json' } })),
  evasive: () => partsOf(import('./evasive/scenario.json', { with: { type: 'json' } }), import('./evasive/lines.json', { with: { type: 'json' } }), import('./evasive/replies.json', { with: { type: 'json' } })),
  victim: () => partsOf(import('./victim/scenario.json', { with: { type: 'json' } }), import('./victim/lines.json', { with: { type: 'json' } }), import('./victim/replies.json', { with: { type: 'json' } })),
  overconfident: () => partsOf(import('./overconfident/scenario.json', { with: { type: 'json' } }), import('./overconfident/lines.json', { with: { type: 'json' } }), import('./overconfident/replies.json', { with: { type: 'json' } })),
  stubborn: () => partsOf(import('./stubborn/scenario.json', { with: { type: 'json' } }), import('./stubborn/lines.json', { with: { type: 'json' } }), import('./stubborn/replies.json', { with: { type: 'json' } })),
  sophisticated: () => partsOf(import('./sophisticated/scenario.json', { with: { type: 'json' } }), import('./sophisticated/lines.json', { with: { type: 'json' } }), import('./sophisticated/replies.json', { with: { type: 'json' } })),
  promiser: () => partsOf(import('./promiser/scenario.json', { with: { type: 'json' } }), import('./promiser/lines.json', { with: { type: 'json' } }), import('./promiser/replies.json', { with: { type: 'json' } })),
};

/** Loads one built-in scenario. @throws Problem `unknown-scenario` */
export async function loadScenario(id: string): Promise<Scenario> {
  if (!isCustomer(id)) throw new Problem('unknown-scenario', `There is no scenario "${id}"; there are: ${CUSTOMERS.join(', ')}.`);
  const [scenario, lines, replies] = await parts[id]();
  return { ...(scenario as Omit<Scenario, 'lines' | 'replies'>), lines: lines as Scenario['lines'], replies: replies as Scenario['replies'] };
}

const hashes = new WeakMap<Scenario, string>();

/** What an attempt names as the content it was played on: the scenario, the lender's figures and the rules of conduct. */
export function hashOf(scenario: Scenario): string {
  let hash = hashes.get(scenario);
  if (hash === undefined) hashes.set(scenario, (hash = contentHash({ scenario, lender, rules: ruleSetFiles })));
  return hash;
}

export function isCustomer(id: string): id is CustomerId {
  return (CUSTOMERS as readonly string[]).includes(id);
}

async function partsOf(...modules: Promise<{ default: unknown }>[]): Promise<[unknown, unknown, unknown]> {
  const loaded = await Promise.all(modules);
  return loaded.map((module) => module.default) as [unknown, unknown, unknown];
}
