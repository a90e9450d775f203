import { sql, type Selectable } from 'kysely';
import type { AttemptSummary } from '#contract/attempt.ts';
import type { Tables } from '../../store/tables.ts';

/** How an attempt stands in the audit log. */
export const aboutAttempt = (id: string): string => `attempt:${id}`;

/** What a line of a list is made from; the record, scorecard and moments stay where they are. */
export const SUMMARY_COLUMNS = [
  'attempts.sequence', 'attempts.id', 'attempts.person_id', 'attempts.scenario', 'attempts.assignment_id', 'attempts.mode', 'attempts.score', 'attempts.passed', 'attempts.conduct',
  'attempts.craft', 'attempts.ending_kind', 'attempts.received_at', 'attempts.breaches', 'attempts.reviewed_at', 'attempts.trainer_score', 'attempts.typed', 'people.name as person_name',
] as const;

/** Replies whose hearing is contested, and how many of them wait for a ruling: counted for the few rows of a page. */
export const CONTEST_COUNTS = [
  sql<number>`(select count(*) from contests where contests.attempt_id = attempts.id)`.as('contested'),
  sql<number>`(select count(*) from contests where contests.attempt_id = attempts.id and not exists
    (select 1 from rulings where rulings.attempt_id = contests.attempt_id and rulings.turn = contests.turn))`.as('unruled'),
] as const;

type Columns = 'sequence' | 'id' | 'person_id' | 'scenario' | 'assignment_id' | 'mode' | 'score' | 'passed' | 'conduct' | 'craft' | 'ending_kind' | 'received_at' | 'breaches' | 'reviewed_at' | 'trainer_score' | 'typed';
export type SummaryRow = Pick<Selectable<Tables['attempts']>, Columns> & { readonly person_name: string; readonly contested: number; readonly unruled: number };

export function presentSummary(row: SummaryRow): AttemptSummary {
  return {
    id: row.id, person: { id: row.person_id, name: row.person_name }, scenario: row.scenario, assignmentId: row.assignment_id, mode: row.mode,
    score: row.score, passed: row.passed === 1, conduct: row.conduct, craft: row.craft, endingKind: row.ending_kind,
    receivedAt: new Date(row.received_at).toISOString(), breaches: row.breaches, isReviewed: row.reviewed_at !== null, trainerScore: row.trainer_score,
    typed: row.typed, contested: row.contested, unruled: row.unruled,
  };
}
