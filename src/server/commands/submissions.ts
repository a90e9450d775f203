import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Attempt } from '#engine/attempt/attempt.ts';
import { PASS_MARK } from '#engine/scoring/scorecard.ts';
import type { Submission, Verified } from '#contract/attempt.ts';
import type { Live } from '../live/live.ts';
import { Refused } from '../refuse.ts';
import { Difficulties } from '../standings/difficulties.ts';
import type { Store } from '../store/store.ts';
import { storeAttempts, type AttemptToStore } from './store-attempts.ts';
import { verify } from '../verification/verification.ts';
import type { IssuedTalk, VerifiedAttempt } from '../verification/verify-submission.ts';

/** Attempts stored in one transaction at most. */
const MOST_AT_ONCE = 64;
/** Batches stored at the same time: SQLite has one writer; PostgreSQL takes the next while one is on its way. */
const AT_ONCE = { sqlite: 1, postgres: 2 } as const;
/** How long a batch waits for others whose replay is under way: one write to disk then serves them all. */
const GATHERING_MS = 8;
/** How often a batch is tried again after the database chose it as a deadlock's victim or lost its connection. */
const TRIES = 3;

interface Waiting {
  readonly attempt: AttemptToStore;
  readonly counted: (isNew: boolean) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Takes finished talks in: verifies each, and stores what has gathered meanwhile in one transaction, so that many at once cost one
 * write to disk. A submission is answered only when it is stored for good.
 */
export class Submissions {
  readonly #store: Store;
  readonly #live: Live;
  readonly #now: () => number;
  readonly #difficulties = new Difficulties();
  #waiting: Waiting[] = [];
  /** Batches being stored. */
  #storing = 0;
  /** Replays under way. */
  #replaying = 0;

  constructor(store: Store, live: Live, now: () => number) {
    this.#store = store;
    this.#live = live;
    this.#now = now;
  }

  /**
   * Counts an attempt once. The same record sent again is answered as before.
   * @throws Refused `unknown-seed`, `already-counted` (another record), or why it does not hold
   */
  async submit(personId: string, { grantId, record }: Submission): Promise<Verified> {
    const issued = await this.#issued(personId, grantId);
    if (issued.grant.attempt_id !== null) return this.#countedBefore(grantId, record);
    const at = this.#now();
    const text = JSON.stringify(record);
    const verified = await this.#replay({ grant: issued.grant, passMark: issued.assignment?.pass_mark ?? PASS_MARK, input: issued.assignment?.input ?? 'both' }, text, at);
    const isNew = await new Promise<boolean>((counted, failed) => {
      this.#waiting.push({ attempt: { ...verified, ...issued, record: text, at }, counted, failed });
      void this.#storeAll();
    });
    return isNew ? verified.verified : this.#countedBefore(grantId, record);
  }

  async #replay(issued: IssuedTalk, record: string, at: number): Promise<VerifiedAttempt> {
    this.#replaying += 1;
    try {
      return await verify(issued, record, at);
    } finally {
      this.#replaying -= 1;
    }
  }

  async #issued(personId: string, grantId: string) {
    const { db } = this.#store;
    const found = await db.selectFrom('grants').innerJoin('people', 'people.id', 'grants.person_id').selectAll('grants').select('people.team_id')
      .where('grants.id', '=', grantId).where('grants.person_id', '=', personId).executeTakeFirst();
    if (found === undefined) throw new Refused('unknown-seed', 'This talk’s seed was not issued by this server to you; it cannot count.');
    const { team_id: teamId, ...grant } = found;
    const assignment = grant.assignment_id === null ? undefined : await db.selectFrom('assignments').selectAll().where('id', '=', grant.assignment_id).executeTakeFirst();
    return { grant, teamId, assignment: assignment ?? null };
  }

  async #countedBefore(grantId: string, record: Attempt): Promise<Verified> {
    const row = await this.#store.db.selectFrom('attempts').selectAll().where('grant_id', '=', grantId).executeTakeFirstOrThrow();
    if (row.record !== JSON.stringify(record)) throw new Refused('already-counted', 'This talk has been counted already, with other replies. It counts once.');
    return {
      id: row.id, grantId, scenario: row.scenario, assignmentId: row.assignment_id, mode: row.mode, receivedAt: new Date(row.received_at).toISOString(),
      endedAt: record.endedAt, ending: row.ending, endingKind: row.ending_kind, scorecard: JSON.parse(row.scorecard) as Verified['scorecard'],
    };
  }

  async #storeAll(): Promise<void> {
    if (this.#storing >= AT_ONCE[this.#store.dialect]) return;
    this.#storing += 1;
    while (this.#waiting.length > 0) {
      await (this.#replaying > 0 && this.#waiting.length < MOST_AT_ONCE ? setTimeout(GATHERING_MS) : setImmediate());
      await this.#storeBatch(this.#takeBatch());
    }
    this.#storing -= 1;
  }

  /** The first that wait, each person once: a person's second attempt builds on what the first one changed. */
  #takeBatch(): Waiting[] {
    const people = new Set<string>();
    const batch: Waiting[] = [];
    const later: Waiting[] = [];
    for (const one of this.#waiting) {
      const { person_id } = one.attempt.grant;
      if (batch.length >= MOST_AT_ONCE || people.has(person_id)) later.push(one);
      else batch.push(one);
      people.add(person_id);
    }
    this.#waiting = later;
    return batch;
  }

  async #storeBatch(batch: readonly Waiting[]): Promise<void> {
    if (batch.length === 0) return;
    try {
      const counted = await this.#transact(batch.map((one) => one.attempt), TRIES);
      for (const one of batch) one.counted(counted.has(one.attempt.grant.id));
      this.#tell(batch.filter((one) => counted.has(one.attempt.grant.id)));
    } catch (error) {
      if (batch.length === 1) batch[0]!.failed(error);
      else for (const one of batch) await this.#storeBatch([one]); // one that cannot be stored does not stop the others
    }
  }

  async #transact(attempts: readonly AttemptToStore[], tries: number): Promise<ReadonlySet<string>> {
    try {
      return await this.#store.db.transaction().execute((db) => storeAttempts(db, this.#store.dialect, attempts, this.#difficulties));
    } catch (error) {
      this.#difficulties.forget();
      if (tries > 1 && isTransient(error)) return this.#transact(attempts, tries - 1);
      throw error;
    }
  }

  /** The standings moved. News that cannot be told is no failure: pages also ask from time to time. */
  #tell(stored: readonly Waiting[]): void {
    const teams = new Set(stored.flatMap(({ attempt }) => (attempt.teamId === null ? [] : [attempt.teamId])));
    for (const team of teams) this.#live.publish(team).catch(() => undefined);
  }
}

/** PostgreSQL's deadlock and serialization failures. */
function isTransient(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === '40P01' || code === '40001';
}
