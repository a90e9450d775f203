import type { Selectable } from 'kysely';
import type { AttemptSummary } from '#contract/attempt.ts';
import type { Tables } from '../../store/tables.ts';

/** How an attempt stands in the audit log. */
export const aboutAttempt = (id: string): string => `attempt:${id}`;

/** What a line of a list is made from; the record, scorecard and moments stay where they are. */
export const SUMMARY_COLUMNS = [
  'attempts.sequence', 'attempts.id', 'attempts.person_id', 'attempts.scenario', 'attempts.assignment_id', 'attempts.mode', 'attempts.score', 'attempts.passed', 'attempts.conduct',
  'attempts.craft', 'attempts.ending_kind', 'attempts.received_at', 'attempts.breaches', 'attempts.reviewed_at', 'attempts.trainer_score', 'people.name as person_name',
] as const;

type Columns = 'sequence' | 'id' | 'person_id' | 'scenario' | 'assignment_id' | 'mode' | 'score' | 'passed' | 'conduct' | 'craft' | 'ending_kind' | 'received_at' | 'breaches' | 'reviewed_at' | 'trainer_score';
export type SummaryRow = Pick<Selectable<Tables['attempts']>, Columns> & { readonly person_name: string };

export function presentSummary(row: SummaryRow): AttemptSummary {
  return {
    id: row.id, person: { id: row.person_id, name: row.person_name }, scenario: row.scenario, assignmentId: row.assignment_id, mode: row.mode,
    score: row.score, passed: row.passed === 1, conduct: row.conduct, craft: row.craft, endingKind: row.ending_kind,
    receivedAt: new Date(row.received_at).toISOString(), breaches: row.breaches, isReviewed: row.reviewed_at !== null, trainerScore: row.trainer_score,
  };
}
