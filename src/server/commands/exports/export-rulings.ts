import { Readable } from 'node:stream';
import type { Attempt } from '#engine/attempt/attempt.ts';
import { typedReplies } from '#contract/typed-replies.ts';
import type { Actor } from '../../actor.ts';
import { nameless } from '../../exports/nameless.ts';
import { tsvLine } from '../../exports/tsv.ts';
import type { Services } from '../../services.ts';
import type { Db } from '../../store/store.ts';
import { teamsSeen } from '../assignments/seen-part.ts';

/** The corpus's columns, and which language a line is in. */
const HEAD = ['acts', 'context', 'text', 'language'];
const ROWS_AT_ONCE = 500;

/** Typed replies that trainers of teams seen ruled on, as labelled text, oldest talk first. It names nobody. */
export function exportRulings(services: Services, actor: Actor): Readable {
  return Readable.from(tsvParts(services, actor));
}

async function* tsvParts({ store: { db } }: Services, actor: Actor): AsyncGenerator<string> {
  yield tsvLine(HEAD);
  let rows = await rowsAfter(db, actor, { sequence: 0, turn: 0 });
  while (rows.length > 0) {
    yield rows.map(lineOf).join('');
    rows = rows.length < ROWS_AT_ONCE ? [] : await rowsAfter(db, actor, rows.at(-1)!);
  }
}

interface Row {
  readonly sequence: number;
  readonly turn: number;
  readonly acts: string;
  readonly context: string;
  readonly record: string;
  readonly name: string;
}

function rowsAfter(db: Db, actor: Actor, { sequence, turn }: Pick<Row, 'sequence' | 'turn'>): Promise<Row[]> {
  return db.selectFrom('rulings').innerJoin('attempts', 'attempts.id', 'rulings.attempt_id').innerJoin('people', 'people.id', 'attempts.person_id')
    .select(['attempts.sequence', 'rulings.turn', 'rulings.acts', 'rulings.context', 'attempts.record', 'people.name'])
    .$if(actor.sees !== 'all', (query) => query.where('attempts.team_id', 'in', teamsSeen(actor)))
    .where((eb) => eb.or([eb('attempts.sequence', '>', sequence), eb.and([eb('attempts.sequence', '=', sequence), eb('rulings.turn', '>', turn)])]))
    .orderBy('attempts.sequence').orderBy('rulings.turn').limit(ROWS_AT_ONCE).execute();
}

function lineOf({ turn, acts, context, record, name }: Row): string {
  const { reply } = typedReplies(JSON.parse(record) as Attempt).find((one) => one.turn === turn)!;
  const carried = JSON.parse(acts) as string[];
  return tsvLine([carried.length === 0 ? 'none' : carried.join(','), context, nameless(reply.type, name), reply.language]);
}
