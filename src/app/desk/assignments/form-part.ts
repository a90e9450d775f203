import type { AssignmentDraft, DraftField } from './assignment-draft.ts';

/** What each part of the form works with. */
export interface FormPart {
  readonly draft: AssignmentDraft;
  readonly change: (change: Partial<AssignmentDraft>) => void;
  /** What is wrong with a field, in words; null while nothing is. */
  readonly errorOf: (field: DraftField) => string | null;
}
