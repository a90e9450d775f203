import type { Attempt } from '#engine/attempt/attempt.ts';
import type { NewRuling, Ruling } from '#contract/ruling.ts';
import { typedReplies } from '#contract/typed-replies.ts';
import type { Actor } from '../../actor.ts';
import { Refused } from '../../refuse.ts';
import type { Services } from '../../services.ts';
import type { Db } from '../../store/store.ts';
import { audit } from '../audit.ts';
import { aboutAttempt } from './attempt-row.ts';
import { contextOfTurn } from './context-of-turn.ts';
import { markReviewed } from './mark-reviewed.ts';

/** A typed reply, by attempt and turn. */
interface ThatTurn {
  readonly attemptId: string;
  readonly turn: number;
}

/**
 * Rules which acts a typed reply really carries, instead of what was ruled before. The score stays as it follows from the record. The attempt is reviewed with that.
 * @throws Refused `malformed` if nothing was typed in this turn
 */
export async function ruleOn({ store, now }: Services, actor: Actor, { attemptId, turn }: ThatTurn, { acts, note }: NewRuling): Promise<Ruling> {
  const at = now();
  const { record: text } = await store.db.selectFrom('attempts').select('record').where('id', '=', attemptId).executeTakeFirstOrThrow();
  const record = JSON.parse(text) as Attempt;
  const typed = typedReplies(record).find((one) => one.turn === turn);
  if (typed === undefined) throw new Refused('malformed', `Nothing was typed in turn ${turn}; rule on a turn whose reply was typed.`, 'params.turn');
  const ruled = { trainer_id: actor.id, acts: JSON.stringify(acts), note, context: await contextOfTurn(record, typed), at };
  await store.db.transaction().execute(async (db) => {
    await db.insertInto('rulings').values({ attempt_id: attemptId, turn, ...ruled }).onConflict((conflict) => conflict.columns(['attempt_id', 'turn']).doUpdateSet(ruled)).execute();
    await markReviewed(db, attemptId, at);
    await audit(db, actor, at, 'attempt.ruled', aboutAttempt(attemptId), `turn ${turn}`);
  });
  return { turn, acts, note, trainer: { id: actor.id, name: actor.name }, at: new Date(at).toISOString() };
}

/** The rulings on an attempt, in the order of its turns. */
export async function rulingsOn(db: Db, attemptId: string): Promise<Ruling[]> {
  const rows = await db.selectFrom('rulings').leftJoin('people', 'people.id', 'rulings.trainer_id')
    .select(['rulings.turn', 'rulings.acts', 'rulings.note', 'rulings.at', 'rulings.trainer_id', 'people.name as trainer'])
    .where('attempt_id', '=', attemptId).orderBy('rulings.turn').execute();
  return rows.map(presentRuling);
}

/** A ruling as it is stored, with its trainer's name. */
export interface RulingRow {
  readonly turn: number;
  readonly acts: string;
  readonly note: string;
  readonly at: number;
  readonly trainer_id: string | null;
  readonly trainer: string | null;
}

export function presentRuling({ turn, acts, note, at, trainer_id: id, trainer }: RulingRow): Ruling {
  return { turn, acts: JSON.parse(acts) as Ruling['acts'], note, trainer: id === null ? null : { id, name: trainer! }, at: new Date(at).toISOString() };
}
