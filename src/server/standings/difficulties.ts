import type { PlayMode } from '#engine/attempt/play-mode.ts';
import type { Db } from '../store/store.ts';
import { expectedOf } from './points.ts';

/**
 * What scenarios are expected to yield, by week. Fixed when a week's first result comes in, from all results before it, so that a
 * standing never moves because others played.
 */
export class Difficulties {
  readonly #known = new Map<string, number>();

  async expected(db: Db, week: string, scenario: string, mode: PlayMode): Promise<number> {
    const key = `${week} ${scenario} ${mode}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const expected = (await find(db, week, scenario, mode)) ?? (await fix(db, week, scenario, mode));
    this.#known.set(key, expected);
    return expected;
  }

  /** A transaction that fixed some may have been rolled back. */
  forget(): void {
    this.#known.clear();
  }
}

async function find(db: Db, week: string, scenario: string, mode: PlayMode): Promise<number | undefined> {
  const row = await db.selectFrom('difficulties').select('expected').where('period', '=', week).where('scenario', '=', scenario).where('mode', '=', mode).executeTakeFirst();
  return row?.expected;
}

async function fix(db: Db, week: string, scenario: string, mode: PlayMode): Promise<number> {
  const { attempts, score_sum } = await db.selectFrom('team_scenarios').where('scenario', '=', scenario).where('mode', '=', mode)
    .select(({ fn }) => [fn.sum<number | null>('attempts').as('attempts'), fn.sum<number | null>('score_sum').as('score_sum')])
    .executeTakeFirstOrThrow();
  const expected = expectedOf({ attempts: attempts ?? 0, scoreSum: score_sum ?? 0 });
  await db.insertInto('difficulties').values({ period: week, scenario, mode, expected }).onConflict((conflict) => conflict.doNothing()).execute();
  return (await find(db, week, scenario, mode)) ?? expected;
}
