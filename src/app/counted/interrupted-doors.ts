import { CUSTOMERS } from '#scenarios/catalog.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { heldTalk } from './grant-stock.ts';

/** Customers with whom a practice talk goes on: kept in this browser, or begun on another device. */
export async function interruptedDoors(store: ProgressStore): Promise<string[]> {
  const here = await store.interruptedScenarios();
  const held = await Promise.all(CUSTOMERS.map((customer) => heldTalk(customer, null)));
  return [...new Set([...here, ...held.flatMap((grant) => (grant === undefined ? [] : [grant.scenario]))])];
}
