import { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { CUSTOMERS, hashOf, loadScenario } from '#scenarios/catalog.ts';
import { Refused } from './refuse.ts';

/** A scenario and the hash that attempts name it by. */
export interface Shelved {
  readonly scenario: Scenario;
  readonly hash: string;
}

const shelf = new Map<string, Promise<Shelved>>();

/** Scenarios are read once. @throws Refused `unknown-scenario` */
export function shelved(id: string): Promise<Shelved> {
  let found = shelf.get(id);
  if (found === undefined) {
    found = loadScenario(id).then((scenario) => ({ scenario, hash: hashOf(scenario) }));
    shelf.set(id, found);
    found.catch(() => shelf.delete(id));
  }
  return found.catch((error: unknown) => {
    throw error instanceof Problem ? new Refused('unknown-scenario', error.message) : error;
  });
}

/** All that can be assigned, in street order. */
export const SCENARIOS: readonly string[] = CUSTOMERS;
