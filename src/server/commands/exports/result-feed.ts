import type { ResultFeed, ResultFeedQuery } from '#contract/attempt.ts';
import type { Actor } from '../../actor.ts';
import type { Services } from '../../services.ts';
import { teamsSeen } from '../assignments/seen-part.ts';
import { CONTEST_COUNTS, presentSummary, SUMMARY_COLUMNS } from '../reviews/attempt-row.ts';

/** How long a result rests before it is told: one that got its number earlier may still be on its way into the database. */
const REST_MS = 2000;

/** Results of teams seen, in the order they were numbered, after the one that the cursor names. Each is told once. */
export async function resultFeed({ store: { db }, now }: Services, actor: Actor, { after, limit }: ResultFeedQuery): Promise<ResultFeed> {
  const rows = await db.selectFrom('attempts').innerJoin('people', 'people.id', 'attempts.person_id').leftJoin('teams', 'teams.id', 'attempts.team_id')
    .select(SUMMARY_COLUMNS).select(CONTEST_COUNTS).select(['teams.id as team_id', 'teams.name as team_name'])
    .where('attempts.sequence', '>', Number(after)).$if(actor.sees !== 'all', (query) => query.where('attempts.team_id', 'in', teamsSeen(actor)))
    .orderBy('attempts.sequence').limit(limit).execute();
  const young = rows.findIndex((row) => row.received_at >= now() - REST_MS);
  const rested = young < 0 ? rows : rows.slice(0, young); // nothing behind a young one either: the cursor would pass it by
  return {
    items: rested.map((row) => ({ ...presentSummary(row), sequence: row.sequence, team: row.team_id === null ? null : { id: row.team_id, name: row.team_name! } })),
    cursor: String(rested.at(-1)?.sequence ?? after),
  };
}
