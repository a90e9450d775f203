import { z } from 'zod';
import { PLAY_MODES } from '#engine/attempt/play-mode.ts';
import { pageOf } from './page.ts';
import { Id, Instant, Language, Name, Note } from './primitives.ts';
import { REPLY_INPUTS } from './reply-input.ts';

const TimeZone = z.string().max(60).refine(isTimeZone, 'is no time zone; write it as Asia/Shanghai');

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const terms = {
  title: Name,
  note: Note.default(''),
  /** Scenario ids, or each trainee's weakest type. */
  scenarios: z.union([z.array(Id).min(1).max(50), z.literal('weakest')]),
  mode: z.enum(PLAY_MODES),
  rules: z.array(Id).min(1).max(5).default(['cn']),
  /** Whether the coach may speak (learn mode's explanations, practise mode's marks). */
  hints: z.boolean().default(true),
  handbook: z.boolean().default(true),
  /** How replies are given. */
  input: z.enum(REPLY_INPUTS).default('choices'),
  /** The only language allowed, or null for the trainee's own choice. */
  language: Language.nullable().default(null),
  opensAt: Instant,
  dueAt: Instant.nullable().default(null),
  /** In which times are shown and days begin. */
  timeZone: TimeZone.default('Asia/Shanghai'),
  /** Attempts asked for at least, and allowed at most (null: any number), for each scenario. One counts from the moment its seed is issued. */
  minAttempts: z.number().int().min(1).max(100).default(1),
  maxAttempts: z.number().int().min(1).max(100).nullable().default(null),
  passMark: z.number().int().min(0).max(100).default(70),
  /** So many passes in a row are asked for; 1: the best attempt decides. */
  passesInARow: z.number().int().min(1).max(10).default(1),
  /** `baseline` is played before training; `final` is compared with the baseline it names. */
  comparison: z.enum(['none', 'baseline', 'final']).default('none'),
  baselineId: Id.nullable().default(null),
};

export const NewAssignment = z
  .strictObject({ ...terms, teams: z.array(Id).max(500).default([]), people: z.array(Id).max(2000).default([]) })
  .refine((one) => one.teams.length + one.people.length > 0, { path: ['teams'], message: 'name at least one team or person' })
  .refine((one) => one.dueAt === null || Date.parse(one.dueAt) > Date.parse(one.opensAt), { path: ['dueAt'], message: 'must lie after opensAt' })
  .refine((one) => one.maxAttempts === null || one.maxAttempts >= Math.max(one.minAttempts, one.passesInARow), { path: ['maxAttempts'], message: 'is less than the attempts asked for' })
  .refine((one) => (one.comparison === 'final') === (one.baselineId !== null), { path: ['baselineId'], message: 'a final names its baseline, nothing else does' });
export type NewAssignment = z.infer<typeof NewAssignment>;

export const Assignment = z.object({
  id: Id, title: z.string(), note: z.string(), scenarios: z.union([z.array(Id), z.literal('weakest')]), mode: z.enum(PLAY_MODES), rules: z.array(Id),
  hints: z.boolean(), handbook: z.boolean(), input: z.enum(REPLY_INPUTS), language: Language.nullable(), opensAt: Instant, dueAt: Instant.nullable(), timeZone: z.string(),
  minAttempts: z.number().int(), maxAttempts: z.number().int().nullable(), passMark: z.number().int(), passesInARow: z.number().int(),
  comparison: z.enum(['none', 'baseline', 'final']), baselineId: Id.nullable(),
  teams: z.array(z.object({ id: Id, name: z.string() })), people: z.number().int(),
  createdBy: z.string(), createdAt: Instant, withdrawnAt: Instant.nullable(),
});
export type Assignment = z.infer<typeof Assignment>;
export const AssignmentPage = pageOf(Assignment);

export const AssignmentChange = z.strictObject({ title: Name.optional(), note: Note.optional(), dueAt: Instant.nullable().optional(), isWithdrawn: z.boolean().optional() });

export const TASK_STATES = ['not-started', 'in-progress', 'passed', 'failed'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** What one trainee owes: one scenario of one assignment. */
export const Task = z.object({
  assignment: Assignment.omit({ teams: true, people: true, createdBy: true }),
  scenario: Id, state: z.enum(TASK_STATES), isOpen: z.boolean(), isOverdue: z.boolean(), isLocked: z.boolean(),
  attemptsUsed: z.number().int(), best: z.number().int().nullable(), passesInARow: z.number().int(),
});
export type Task = z.infer<typeof Task>;
export const TaskPage = pageOf(Task);
