import type { Attempt } from '#engine/attempt/attempt.ts';
import { goesOn } from '#engine/attempt/goes-on.ts';
import { contestedTurns } from '#contract/typed-replies.ts';
import type { Actor } from '../actor.ts';
import { Refused } from '../refuse.ts';
import type { Services } from '../services.ts';
import { mustKeepToInput } from '../verification/reply-input.ts';
import { mustBeIssued } from '../verification/verify-submission.ts';

/**
 * Keeps a talk after a turn, so that it goes on on any device. An older state of the same talk changes nothing.
 * @throws Refused `unknown-seed`, `already-counted`, `not-the-issued-talk` if replies were changed, `wrong-input` if they were given otherwise than they are to be
 */
export async function keepTalk({ store }: Services, actor: Actor, grantId: string, talk: Attempt): Promise<void> {
  const grant = await store.db.selectFrom('grants').leftJoin('assignments', 'assignments.id', 'grants.assignment_id').selectAll('grants').select('assignments.input')
    .where('grants.id', '=', grantId).where('grants.person_id', '=', actor.id).executeTakeFirst();
  if (grant === undefined) throw new Refused('unknown-seed', 'No talk was issued under this number.');
  if (grant.attempt_id !== null) throw new Refused('already-counted', 'This talk is finished and counted.');
  const turns = talk.contactPlan.length + talk.replies.length;
  if (turns <= grant.talk_turns && isBeginningOf(talk, grant.talk) && !(turns === grant.talk_turns && contestsMore(talk, grant.talk))) return;
  mustBeIssued(grant, talk);
  mustKeepToInput(grant.input ?? 'both', talk);
  await store.db.updateTable('grants').set({ talk: JSON.stringify(talk), talk_turns: turns })
    .where('id', '=', grantId).where('attempt_id', 'is', null).where('talk_turns', '<=', turns).execute();
}

/** The same talk, in which another hearing is contested since it was kept. What was contested stays so. */
function contestsMore(talk: Attempt, stored: string | null): boolean {
  const [now, before] = [contestedTurns(talk), stored === null ? [] : contestedTurns(JSON.parse(stored) as Attempt)];
  return now.length > before.length && before.every((turn) => now.includes(turn));
}

function isBeginningOf(talk: Attempt, stored: string | null): boolean {
  return stored !== null && goesOn(talk, JSON.parse(stored) as Attempt);
}
