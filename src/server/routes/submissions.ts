import { Submission, Verified } from '#contract/attempt.ts';
import { signedIn } from '../policies/policies.ts';
import type { Routes } from './route-types.ts';

/** Finished talks come in. */
export const submissionRoutes: Routes = (app, { submissions }) => {
  app.post('/api/attempts', { config: { policy: signedIn }, schema: { tags: ['attempts'], summary: 'Submit a finished talk; it is replayed and scored here', body: Submission, response: { 201: Verified } } },
    async ({ actor, body }, reply) => reply.code(201).send(await submissions.submit(actor!.id, body)));
};
