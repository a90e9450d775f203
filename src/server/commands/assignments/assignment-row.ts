import type { Selectable } from 'kysely';
import type { Assignment, Task } from '#contract/assignment.ts';
import type { Tables } from '../../store/tables.ts';

export type AssignmentRow = Selectable<Tables['assignments']>;

/** How an assignment stands in the audit log: by number, since a title may name somebody. */
export const aboutAssignment = (id: string): string => `assignment:${id}`;

/** Who an assignment goes to, as the one who asks sees it. */
export interface Audience {
  readonly teams: Assignment['teams'];
  readonly people: number;
  readonly createdBy: string;
}

export function presentAssignment(row: AssignmentRow, audience: Audience): Assignment {
  return { ...termsOf(row), teams: audience.teams, people: audience.people, createdBy: audience.createdBy };
}

/** An assignment without whom it goes to. */
export function termsOf(row: AssignmentRow): Task['assignment'] {
  return {
    id: row.id, title: row.title, note: row.note, scenarios: JSON.parse(row.scenarios) as Assignment['scenarios'], mode: row.mode, rules: JSON.parse(row.rules) as string[],
    hints: row.hints === 1, handbook: row.handbook === 1, input: row.input, language: row.language as Assignment['language'],
    opensAt: instant(row.opens_at), dueAt: row.due_at === null ? null : instant(row.due_at), timeZone: row.time_zone,
    minAttempts: row.min_attempts, maxAttempts: row.max_attempts, passMark: row.pass_mark, passesInARow: row.passes_in_a_row,
    comparison: row.comparison, baselineId: row.baseline_id, createdAt: instant(row.created_at), withdrawnAt: row.withdrawn_at === null ? null : instant(row.withdrawn_at),
  };
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
