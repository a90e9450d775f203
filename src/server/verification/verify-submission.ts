import { uuidv7 } from 'uuidv7';
import { verifyAttempt } from '#engine/attempt/verify.ts';
import { goesOn } from '#engine/attempt/goes-on.ts';
import { Problem } from '#engine/problem.ts';
import { metMoment } from '#engine/scoring/met-moment.ts';
import { isTyped, type Attempt } from '#engine/attempt/attempt.ts';
import type { Watch } from '#engine/attempt/replay.ts';
import type { Verified } from '#contract/attempt.ts';
import type { ReplyInput } from '#contract/reply-input.ts';
import type { StoredScorecard } from '#contract/scorecard.ts';
import { contestedTurns, typedShare } from '#contract/typed-replies.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import { Refused } from '../refuse.ts';
import { mustKeepToInput, planMustBePlanned } from './reply-input.ts';
import { hearingFor } from '../hearing/hearing-for.ts';
import { shelved } from '../scenario-shelf.ts';
import type { Tables } from '../store/tables.ts';
import type { Selectable } from 'kysely';

/** The seed as issued, and what its attempt must reach. */
export interface IssuedTalk {
  readonly grant: Selectable<Tables['grants']>;
  readonly passMark: number;
  readonly input: ReplyInput;
}

/** An attempt found to hold. */
export interface VerifiedAttempt {
  readonly verified: Verified;
  readonly moments: string;
  /** How many of its replies were typed, in percent. */
  readonly typed: number;
  /** The turns whose hearing is contested. */
  readonly contested: readonly number[];
}

/**
 * Replays a record on the server's own engine and scores it afresh.
 * @throws Refused saying which of it does not hold
 */
export async function verifySubmission({ grant, passMark, input }: IssuedTalk, record: Attempt, at: number): Promise<VerifiedAttempt> {
  mustBeIssued(grant, record);
  mustKeepToInput(input, record);
  const { scenario, hash } = await shelved(grant.scenario);
  const moments: [turn: number, rule: string, isMet: 0 | 1][] = [];
  const watch: Watch = (before, said) => {
    const met = metMoment(scenario, before, said);
    if (met !== null) moments.push([met.turn, met.rule, met.isMet ? 1 : 0]);
  };
  const hearAgain = isTyped(record) ? await hearingFor(scenario, record).catch((error: unknown) => refuseChanged(error)) : undefined;
  const { state, scorecard, claimHolds } = replayed(() => verifyAttempt(record, scenario, hash, loadRuleSets(record.rules), { watch, hearAgain }));
  planMustBePlanned(record, state);
  if (state.ending === null) throw new Refused('not-finished', 'The talk has not ended yet; finish it, then send it.');
  if (claimHolds === false) {
    throw new Refused('claim-does-not-hold', `The claimed result is not what the replies come to: claimed ${record.claimed!.score}, replayed ${scorecard.score}.`);
  }
  const stored: StoredScorecard = {
    score: scorecard.score, passed: scorecard.score >= passMark && !scorecard.autoFail, autoFail: scorecard.autoFail,
    criteria: scorecard.criteria.map(({ id, points, of }) => ({ id, points, of })),
    conduct: { score: scorecard.conduct.score, breaches: [...scorecard.conduct.breaches] }, craft: { score: scorecard.craft.score },
  };
  return {
    verified: {
      id: uuidv7(), grantId: grant.id, scenario: grant.scenario, assignmentId: grant.assignment_id, mode: grant.mode,
      receivedAt: new Date(at).toISOString(), endedAt: record.endedAt, ending: state.ending,
      endingKind: scenario.endings.find((ending) => ending.id === state.ending)!.kind, scorecard: stored,
    },
    moments: JSON.stringify(moments),
    typed: typedShare(record),
    contested: contestedTurns(record),
  };
}

/** The record is of the talk that was issued, and goes on where its last stored turn left it. */
export function mustBeIssued(grant: IssuedTalk['grant'], record: Attempt): void {
  const same = record.seed === grant.seed && record.scenario === grant.scenario && record.mode === grant.mode && JSON.stringify(record.rules) === grant.rules && !record.hiddenType;
  if (!same) throw new Refused('not-the-issued-talk', 'The record is not of the talk that was issued: its scenario, seed, mode or rules differ.');
  if (record.engine !== grant.engine) throw new Refused('engine-changed', `The talk was issued for engine ${grant.engine}, not ${record.engine}. Reload the game and begin anew.`);
  if (record.contentHash !== grant.content_hash) throw new Refused('content-changed', 'The scenario has changed since the talk was issued. Reload the game and begin anew.');
  if (grant.talk !== null && !goesOn(JSON.parse(grant.talk) as Attempt, record)) {
    throw new Refused('not-the-issued-talk', 'Other replies were given in this talk before. What was said cannot be taken back.');
  }
}

function replayed<T>(replay: () => T): T {
  try {
    return replay();
  } catch (error) {
    refuseChanged(error, 'does-not-replay');
  }
}

/** The record is of another version; for any other problem the code given, without one the problem itself: a model that cannot be read here is no fault of the record. */
function refuseChanged(problem: unknown, otherwise?: 'does-not-replay'): never {
  if (!(problem instanceof Problem)) throw problem;
  if (problem.code === 'content-changed' || problem.code === 'engine-changed' || problem.code === 'model-changed') throw new Refused(problem.code, problem.message);
  throw otherwise === undefined ? problem : new Refused(otherwise, problem.message);
}
