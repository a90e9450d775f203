import { z } from 'zod';
import { Grant, GrantPage, GrantRequest, TalkProgress } from '#contract/attempt.ts';
import { PageQuery } from '#contract/page.ts';
import { Id } from '#contract/primitives.ts';
import { issueGrant } from '../commands/issue-grant.ts';
import { keepTalk } from '../commands/keep-talk.ts';
import { openGrants } from '../commands/open-grants.ts';
import { signedIn } from '../policies/policies.ts';
import type { Routes } from './route-types.ts';

const tags = ['attempts'];
const ThatGrant = z.strictObject({ grantId: Id });

/** Seeds issued, and talks under way. */
export const grantRoutes: Routes = (app, services) => {
  app.post('/api/grants', { config: { policy: signedIn }, schema: { tags, summary: 'Issue the seed of an attempt', body: GrantRequest, response: { 201: Grant } } },
    async ({ actor, body }, reply) => reply.code(201).send(await issueGrant(services, actor!, body)));

  app.get('/api/grants', { config: { policy: signedIn }, schema: { tags, summary: 'Own seeds not yet played out, newest first', querystring: PageQuery, response: { 200: GrantPage } } },
    ({ actor, query }) => openGrants(services, actor!, query));

  app.put('/api/grants/:grantId/talk', { config: { policy: signedIn }, schema: { tags, summary: 'Keep a talk after a turn', params: ThatGrant, body: TalkProgress, response: { 204: z.null() } } },
    async ({ actor, params, body }, reply) => {
      await keepTalk(services, actor!, params.grantId, body.talk);
      return reply.code(204).send(null);
    });
};
