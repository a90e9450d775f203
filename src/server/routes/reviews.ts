import { z } from 'zod';
import { AttemptPage, AttemptQuery, Comment, NewComment, ReviewChange, ReviewedAttempt, TrainerScore } from '#contract/attempt.ts';
import { Id } from '#contract/primitives.ts';
import { NewRuling, Ruling } from '#contract/ruling.ts';
import { addComment, deleteComment } from '../commands/reviews/comments.ts';
import { listAttempts } from '../commands/reviews/list-attempts.ts';
import { setReviewed } from '../commands/reviews/mark-reviewed.ts';
import { readAttempt } from '../commands/reviews/read-attempt.ts';
import { ruleOn } from '../commands/reviews/rulings.ts';
import { scoreAttempt } from '../commands/reviews/score-attempt.ts';
import { ownOrSeesThatScope } from '../policies/desk-policies.ts';
import { ownAttemptOrSees, reviewsThatAttempt } from '../policies/policies.ts';
import type { Routes } from './route-types.ts';

const tags = ['attempts'];
const ThatAttempt = z.strictObject({ attemptId: Id });
const ThatTurn = z.strictObject({ attemptId: Id, turn: z.coerce.number().int().min(1).max(200) });
const ThatComment = z.strictObject({ attemptId: Id, commentId: Id });

/** Attempts looked at afterwards, and what trainers say of them. */
export const reviewRoutes: Routes = (app, services) => {
  app.get('/api/attempts', { config: { policy: ownOrSeesThatScope }, schema: { tags, summary: 'Attempts, newest first: the own, or those of a person, team or assignment', querystring: AttemptQuery, response: { 200: AttemptPage } } },
    ({ actor, query }) => listAttempts(services, actor!, query));

  app.get('/api/attempts/:attemptId', { config: { policy: ownAttemptOrSees }, schema: { tags, summary: 'One attempt with its record and review', params: ThatAttempt, response: { 200: ReviewedAttempt } } },
    ({ params }) => readAttempt(services, params.attemptId));

  app.post('/api/attempts/:attemptId/comments', { config: { policy: reviewsThatAttempt }, schema: { tags, summary: 'Comment on a turn', params: ThatAttempt, body: NewComment, response: { 201: Comment } } },
    async ({ actor, params, body }, reply) => reply.code(201).send(await addComment(services, actor!, params.attemptId, body)));

  app.delete('/api/attempts/:attemptId/comments/:commentId', { config: { policy: reviewsThatAttempt }, schema: { tags, summary: 'Take a comment back', params: ThatComment, response: { 204: z.null() } } },
    async ({ actor, params }, reply) => {
      await deleteComment(services, actor!, params.attemptId, params.commentId);
      return reply.code(204).send(null);
    });

  app.put('/api/attempts/:attemptId/rulings/:turn', { config: { policy: reviewsThatAttempt }, schema: { tags, summary: 'Rule what a typed reply really carries', params: ThatTurn, body: NewRuling, response: { 200: Ruling } } },
    ({ actor, params, body }) => ruleOn(services, actor!, params, body));

  app.put('/api/attempts/:attemptId/trainer-score', { config: { policy: reviewsThatAttempt }, schema: { tags, summary: 'Put an own score beside the engine’s', params: ThatAttempt, body: TrainerScore, response: { 204: z.null() } } },
    async ({ actor, params, body }, reply) => {
      await scoreAttempt(services, actor!, params.attemptId, body.score);
      return reply.code(204).send(null);
    });

  app.put('/api/attempts/:attemptId/review', { config: { policy: reviewsThatAttempt }, schema: { tags, summary: 'Mark as reviewed, or not', params: ThatAttempt, body: ReviewChange, response: { 204: z.null() } } },
    async ({ actor, params, body }, reply) => {
      await setReviewed(services, actor!, params.attemptId, body.isReviewed);
      return reply.code(204).send(null);
    });
};
