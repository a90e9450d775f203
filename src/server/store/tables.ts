import type { Generated } from 'kysely';
import type { Role } from '#contract/person.ts';
import type { TaskState } from '#contract/assignment.ts';
import type { ReplyInput } from '#contract/reply-input.ts';
import type { EndingKind } from '#engine/scenario/vocabulary.ts';
import type { PlayMode } from '#engine/attempt/play-mode.ts';
import type { Severity } from '#engine/scoring/severity.ts';

/** 0 or 1: the two databases have no boolean in common. */
export type Flag = 0 | 1;
/** Milliseconds since 1970-01-01 UTC. */
export type Moment = number;
/** JSON, as text. */
export type Json = string;

/** Everything that is stored. Sums of points are in thousandths, so that both databases add them up alike. */
export interface Tables {
  settings: { key: string; value: string };
  teams: { id: string; name: string; join_code: string | null; hides_names: Flag; created_at: Moment };
  people: {
    id: string; name: string; sign_in: string; sign_in_key: string; role: Role; password_hash: string | null; company_subject: string | null;
    team_id: string | null; language: string | null; calendar_key: string; created_at: Moment; seen_at: Moment | null; is_active: Flag;
  };
  looks_after: { person_id: string; team_id: string };
  links: { token_hash: string; kind: 'set-up' | 'password'; person_id: string | null; created_at: Moment; expires_at: Moment; spent_at: Moment | null };
  sessions: { id: string; token_hash: string; person_id: string; created_at: Moment; seen_at: Moment; expires_at: Moment; agent: string };
  tries: { key: string; count: number; since: Moment };
  company_sign_ins: { state: string; verifier: string; nonce: string; created_at: Moment };
  audit: { id: string; at: Moment; actor_id: string | null; actor: string; action: string; subject: string; detail: string };

  assignments: {
    id: string; title: string; note: string; scenarios: Json; mode: PlayMode; rules: Json; hints: Flag; handbook: Flag; input: ReplyInput; language: string | null;
    opens_at: Moment; due_at: Moment | null; time_zone: string; min_attempts: number; max_attempts: number | null; pass_mark: number; passes_in_a_row: number;
    comparison: 'none' | 'baseline' | 'final'; baseline_id: string | null; created_by: string | null; created_at: Moment; withdrawn_at: Moment | null;
  };
  assignment_targets: { assignment_id: string; team_id: string | null; person_id: string | null };
  /** One person of one assignment, over all its scenarios: what the funnel counts. */
  assignees: { assignment_id: string; person_id: string; state: TaskState; to_review: number; updated_at: Moment };
  /** One scenario of one person's assignment. */
  tasks: {
    assignment_id: string; person_id: string; scenario: string; state: TaskState; attempts_used: number; attempts_finished: number;
    best: number | null; run: number; updated_at: Moment;
  };

  grants: {
    id: string; person_id: string; assignment_id: string | null; scenario: string; seed: number; mode: PlayMode; rules: Json; content_hash: string; engine: string;
    issued_at: Moment; talk: Json | null; talk_turns: number; attempt_id: string | null;
  };
  attempts: {
    sequence: Generated<number>; id: string; grant_id: string; person_id: string; team_id: string | null; assignment_id: string | null; scenario: string; mode: PlayMode;
    score: number; passed: Flag; conduct: number; craft: number; ending: string; ending_kind: EndingKind; breaches: number;
    received_at: Moment; ended_at: Moment | null; reviewed_at: Moment | null; trainer_score: number | null;
    /** How many of its replies were typed, in percent. */
    typed: number;
    record: Json; scorecard: Json; moments: Json;
  };
  breaches: {
    attempt_id: string; turn: number; red_line: string; severity: Severity; person_id: string; team_id: string | null; assignment_id: string | null; scenario: string; at: Moment;
  };
  comments: { id: string; attempt_id: string; turn: number; author_id: string | null; text: string; created_at: Moment };
  /** Typed replies whose hearing the trainee contests. */
  contests: { attempt_id: string; turn: number; person_id: string; team_id: string | null; assignment_id: string | null; scenario: string; at: Moment };
  /** What a trainer says that a typed reply carries. `context`: what the customer had said last, as far as the trainer could see it. */
  rulings: { attempt_id: string; turn: number; trainer_id: string | null; acts: Json; note: string; context: string; at: Moment };
  trainer_scores: { attempt_id: string; trainer_id: string; score: number; at: Moment };

  /** First and best share of each criterion, in thousandths; `assignment_id` is '' for all attempts together. */
  criterion_results: {
    person_id: string; assignment_id: string; scenario: string; criterion: string; team_id: string | null; first_share: number; best_share: number; attempts: number;
    points: number; of_points: number;
  };
  /** What a scenario is expected to yield in a period; fixed when the period's first result comes in. */
  difficulties: { period: string; scenario: string; mode: PlayMode; expected: number };
  /** Sums that difficulties are taken from. */
  team_scenarios: { team_id: string; scenario: string; mode: PlayMode; attempts: number; score_sum: number };
  person_periods: { period: string; person_id: string; team_id: string; attempts: number; residual_sum: number; points: number };
  team_periods: { period: string; team_id: string; people: number; points_sum: number; attempts: number };
  team_tactics: { period: string; team_id: string; scenario: string; criterion: string; points: number; of_points: number };
}
