import { SCENARIOS } from '../../scenario-shelf.ts';
import { chunksOf } from '../../store/chunks.ts';
import type { Db } from '../../store/store.ts';

/** Each person's weakest customer: the one with the lowest best score; one never played comes first; among equals, street order. */
export async function weakestScenarios(db: Db, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const bests = new Map<string, Map<string, number>>(people.map((person) => [person, new Map()]));
  for (const chunk of chunksOf(people)) {
    const rows = await db.selectFrom('attempts').select(['person_id', 'scenario']).select((eb) => eb.fn.max('score').as('best'))
      .where('person_id', 'in', chunk).groupBy(['person_id', 'scenario']).execute();
    for (const row of rows) bests.get(row.person_id)!.set(row.scenario, row.best);
  }
  return new Map([...bests].map(([person, best]) => [person, weakestOf(best)]));
}

/** The weakest by best scores; scenarios that are not named were never played. */
export function weakestOf(best: ReadonlyMap<string, number>): string {
  const strength = (scenario: string): number => best.get(scenario) ?? -1;
  return SCENARIOS.reduce((weakest, scenario) => (strength(scenario) < strength(weakest) ? scenario : weakest));
}
