import { NewAssignment } from '#contract/assignment.ts';
import type { ReplyInput } from '#contract/reply-input.ts';
import type { Language } from '#i18n/languages.ts';
import type { PlayMode } from '#engine/attempt/play-mode.ts';
import { instantOf, localOf } from '../zone-time.ts';

/** An assignment as it stands in the form: numbers and times as typed. */
export interface AssignmentDraft {
  readonly title: string;
  readonly note: string;
  readonly isWeakest: boolean;
  readonly scenarios: readonly string[];
  readonly teams: readonly string[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly mode: PlayMode;
  /** Whether China's rules apply besides those of the profession. */
  readonly isChina: boolean;
  readonly hints: boolean;
  readonly handbook: boolean;
  readonly input: ReplyInput;
  readonly language: Language | null;
  readonly opensAt: string;
  readonly hasDue: boolean;
  readonly dueAt: string;
  readonly timeZone: string;
  readonly minAttempts: string;
  readonly isLimited: boolean;
  readonly maxAttempts: string;
  readonly passMark: string;
  readonly passesInARow: string;
  readonly comparison: 'none' | 'baseline' | 'final';
  readonly baselineId: string;
}

/** The part of the form that something is wrong with. */
export type DraftField = keyof NewAssignment;

const DAY_MS = 24 * 3600_000;

/** What a new assignment starts from: open now, due in a week at six in the evening. */
export function emptyDraft(now: number, timeZone: string, team: string | null): AssignmentDraft {
  return {
    title: '', note: '', isWeakest: false, scenarios: [], teams: team === null ? [] : [team], people: [], mode: 'practise', isChina: true, hints: true, handbook: true, input: 'choices', language: null,
    opensAt: localOf(new Date(now).toISOString(), timeZone), hasDue: true, dueAt: `${localOf(new Date(now + 7 * DAY_MS).toISOString(), timeZone).slice(0, 10)}T18:00`, timeZone,
    minAttempts: '1', isLimited: false, maxAttempts: '3', passMark: '70', passesInARow: '1', comparison: 'none', baselineId: '',
  };
}

/** The assignment that the form describes, or which of its fields are wrong. */
export function readDraft(draft: AssignmentDraft): { readonly assignment: NewAssignment } | { readonly wrong: ReadonlySet<DraftField> } {
  const given = givenBy(draft);
  const parsed = NewAssignment.safeParse(given);
  if (parsed.success) return { assignment: parsed.data };
  const wrong = new Set(parsed.error.issues.map(fieldOf));
  // Fields that must fit each other are judged only once each is sound: sound ones stand in, so that all faults are told at once.
  const rest = NewAssignment.safeParse({ ...given, ...Object.fromEntries([...wrong].map((field) => [field, SOUND[field]])) });
  for (const issue of rest.error?.issues ?? []) wrong.add(fieldOf(issue));
  return { wrong };
}

function givenBy(draft: AssignmentDraft) {
  return {
    title: draft.title, note: draft.note, scenarios: draft.isWeakest ? 'weakest' : draft.scenarios, mode: draft.mode, rules: [draft.isChina ? 'cn' : 'microfinance'], hints: draft.hints, handbook: draft.handbook,
    input: draft.input, language: draft.language, opensAt: instantOf(draft.opensAt, draft.timeZone), dueAt: draft.hasDue ? (instantOf(draft.dueAt, draft.timeZone) ?? '') : null, timeZone: draft.timeZone,
    minAttempts: numberIn(draft.minAttempts), maxAttempts: draft.isLimited ? numberIn(draft.maxAttempts) : null, passMark: numberIn(draft.passMark), passesInARow: numberIn(draft.passesInARow),
    comparison: draft.comparison, baselineId: draft.comparison === 'final' && draft.baselineId !== '' ? draft.baselineId : null, teams: draft.teams, people: draft.people.map((person) => person.id),
  };
}

const SOUND: Readonly<Partial<Record<DraftField, unknown>>> = {
  title: '-', note: '', scenarios: 'weakest', opensAt: new Date(0).toISOString(), dueAt: null, timeZone: 'UTC', minAttempts: 1, maxAttempts: null, passMark: 70, passesInARow: 1, teams: ['-'], people: [],
};

function fieldOf(issue: { readonly path: readonly PropertyKey[] }): DraftField {
  return issue.path[0] as DraftField;
}

/** What was typed as a number; what is none is for the schema to refuse. */
function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
