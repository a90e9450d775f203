import { z } from 'zod';
import { Attempt } from '#engine/attempt/attempt.ts';
import { PLAY_MODES } from '#engine/attempt/play-mode.ts';
import { ENDING_KINDS } from '#engine/scenario/vocabulary.ts';
import { PageQuery, pageOf } from './page.ts';
import { Id, Instant, Language, Note } from './primitives.ts';
import { REPLY_INPUTS } from './reply-input.ts';
import { Ruling } from './ruling.ts';
import { StoredScorecard } from './scorecard.ts';

export const GrantRequest = z.strictObject({ scenario: Id, assignmentId: Id.nullable().default(null), mode: z.enum(PLAY_MODES).optional() });
export type GrantRequest = z.infer<typeof GrantRequest>;

/** The seed of one attempt, issued by the server. It counts from this moment on. */
export const Grant = z.object({
  id: Id, scenario: Id, assignmentId: Id.nullable(), seed: z.number().int(), mode: z.enum(PLAY_MODES), rules: z.array(z.string()),
  hints: z.boolean(), handbook: z.boolean(), input: z.enum(REPLY_INPUTS), language: Language.nullable(), passMark: z.number().int(), issuedAt: Instant,
  /** The talk so far, if it was interrupted: it goes on on any device. */
  talk: Attempt.nullable(),
});
export type Grant = z.infer<typeof Grant>;
export const GrantPage = pageOf(Grant);

/** The talk so far, after each turn. An older one than what is stored changes nothing. */
export const TalkProgress = z.strictObject({ talk: Attempt });

export const Submission = z.strictObject({ grantId: Id, record: Attempt });
export type Submission = z.infer<typeof Submission>;

/** What the server found by replaying the record itself. */
export const Verified = z.object({
  id: Id, grantId: Id, scenario: Id, assignmentId: Id.nullable(), mode: z.enum(PLAY_MODES), receivedAt: Instant, endedAt: Instant.nullable(),
  ending: z.string(), endingKind: z.enum(ENDING_KINDS), scorecard: StoredScorecard,
});
export type Verified = z.infer<typeof Verified>;

/** An attempt in a list. */
export const AttemptSummary = z.object({
  id: Id, person: z.object({ id: Id, name: z.string() }), scenario: Id, assignmentId: Id.nullable(), mode: z.enum(PLAY_MODES),
  score: z.number().int(), passed: z.boolean(), conduct: z.number().int(), craft: z.number().int(), endingKind: z.enum(ENDING_KINDS),
  receivedAt: Instant, breaches: z.number().int(), isReviewed: z.boolean(), trainerScore: z.number().int().nullable(),
  /** How many of the talk's replies were typed, in percent. */
  typed: z.number().int(),
  /** Replies whose hearing the trainee contests, and how many of them nobody has ruled on yet. */
  contested: z.number().int(), unruled: z.number().int(),
});
export type AttemptSummary = z.infer<typeof AttemptSummary>;
export const AttemptPage = pageOf(AttemptSummary);
/** Whose attempts: all that is named must hold; the own where nothing is named. */
export const AttemptQuery = z.strictObject({
  ...PageQuery.shape, cursor: z.string().regex(/^\d{1,15}$/).optional(),
  teamId: Id.optional(), assignmentId: Id.optional(), personId: Id.optional(), scenario: Id.optional(),
});
export type AttemptQuery = z.infer<typeof AttemptQuery>;

/** What a trainer says of a turn; `author` is null once the person is deleted. */
export const Comment = z.object({ id: Id, turn: z.number().int(), text: z.string(), author: z.object({ id: Id, name: z.string() }).nullable(), createdAt: Instant });
export type Comment = z.infer<typeof Comment>;
export const NewComment = z.strictObject({ turn: z.number().int().min(0).max(200), text: Note.min(1) });
export const ReviewChange = z.strictObject({ isReviewed: z.boolean() });
export const TrainerScore = z.strictObject({ score: z.number().int().min(0).max(100) });

/** Everything that a transcript page needs: the record replays to every word that was said. */
export const ReviewedAttempt = z.object({
  attempt: Verified, person: z.object({ id: Id, name: z.string() }), record: Attempt, comments: z.array(Comment), rulings: z.array(Ruling), isReviewed: z.boolean(),
  trainerScores: z.array(z.object({ trainer: z.object({ id: Id, name: z.string() }), score: z.number().int(), at: Instant })),
});
export type ReviewedAttempt = z.infer<typeof ReviewedAttempt>;

/** One line of the results feed; `cursor` of the page goes on after the last line read. */
export const Result = AttemptSummary.extend({ sequence: z.number().int(), team: z.object({ id: Id, name: z.string() }).nullable() });
export type Result = z.infer<typeof Result>;
export const ResultFeed = z.object({ items: z.array(Result), cursor: z.string() });
export type ResultFeed = z.infer<typeof ResultFeed>;
/** `after`: the cursor of the page before; 0 begins with the oldest. */
export const ResultFeedQuery = z.strictObject({ after: z.string().regex(/^\d{1,15}$/).default('0'), limit: PageQuery.shape.limit });
export type ResultFeedQuery = z.infer<typeof ResultFeedQuery>;
