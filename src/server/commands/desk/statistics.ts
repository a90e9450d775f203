import type { Agreement, DeskScope, Distribution, ItemQuery, ItemStatistics } from '#contract/desk.ts';
import type { Actor } from '../../actor.ts';
import { itemStatistics, type AttemptAsTest } from '../../desk/item-statistics.ts';
import { BAND_COUNT, bandOf, weightedKappa } from '../../desk/kappa.ts';
import { spreadOf } from '../../desk/spread.ts';
import { SCENARIOS, shelved } from '../../scenario-shelf.ts';
import type { Services } from '../../services.ts';
import { attemptsInScope } from './attempts-in-scope.ts';

/** Attempts looked at, the newest: more say nothing more. */
const NEWEST_FOR_SPREAD = 5000;
const NEWEST_FOR_ITEMS = 1000;
const NEWEST_FOR_AGREEMENT = 5000;

/** How scores spread, for each customer that was played. */
export async function distributionOf({ store: { db } }: Services, actor: Actor, scope: DeskScope): Promise<Distribution> {
  const scenarios: Distribution['scenarios'] = [];
  for (const scenario of SCENARIOS) {
    const newest = attemptsInScope(db, actor, scope).select(['attempts.score', 'attempts.passed']).where('attempts.scenario', '=', scenario).orderBy('attempts.sequence', 'desc').limit(NEWEST_FOR_SPREAD);
    const counts = await db.selectFrom(newest.as('newest')).select(({ fn }) => ['score', 'passed', fn.countAll<number>().as('attempts')]).groupBy(['score', 'passed']).execute();
    if (counts.length > 0) scenarios.push({ scenario, ...spreadOf(counts) });
  }
  return { scenarios };
}

/** The moments of one customer as test items, in the order of the strategy. @throws Refused `unknown-scenario` */
export async function itemsOf({ store: { db } }: Services, actor: Actor, { scenario, ...scope }: ItemQuery): Promise<ItemStatistics> {
  const { scenario: { strategy } } = await shelved(scenario);
  const rows = await attemptsInScope(db, actor, scope).select(['attempts.score', 'attempts.moments']).where('attempts.scenario', '=', scenario).orderBy('attempts.sequence', 'desc').limit(NEWEST_FOR_ITEMS).execute();
  const place = (rule: string): number => strategy.findIndex((one) => one.id === rule);
  const items = itemStatistics(rows.map(({ score, moments }) => ({ score, moments: JSON.parse(moments) as AttemptAsTest['moments'] })));
  return { scenario, attempts: rows.length, items: items.toSorted((one, other) => place(one.rule) - place(other.rule)) };
}

/** How far trainers' own scores agree with the engine's; each trainer's score counts. The mean difference is the trainers' less the engine's. */
export async function agreementOf({ store: { db } }: Services, actor: Actor, scope: DeskScope): Promise<Agreement> {
  const rows = await attemptsInScope(db, actor, scope).innerJoin('trainer_scores', 'trainer_scores.attempt_id', 'attempts.id')
    .select(['attempts.score as engine', 'trainer_scores.score as trainer']).orderBy('trainer_scores.at', 'desc').limit(NEWEST_FOR_AGREEMENT).execute();
  return {
    scored: rows.length,
    kappa: weightedKappa(rows.map(({ engine, trainer }) => [bandOf(engine), bandOf(trainer)] as const), BAND_COUNT),
    meanDifference: rows.length === 0 ? null : rows.reduce((sum, { engine, trainer }) => sum + trainer - engine, 0) / rows.length,
  };
}
