import { z } from 'zod';
import { Invitation, Join, Me, PasswordReset, SetUp, SignIn, Welcome } from '#contract/person.ts';
import { invitation, join } from '../commands/people/join.ts';
import { meOf } from '../commands/people/me.ts';
import { resetPassword } from '../commands/people/passwords.ts';
import { signIn, signOut } from '../commands/people/sign-in.ts';
import { welcome } from '../commands/people/welcome.ts';
import { setUp } from '../commands/set-up.ts';
import { anyone } from '../policies/policies.ts';
import { beginSession, dropCookie } from '../security/sessions.ts';
import type { Routes } from './route-types.ts';

const tags = ['entrance'];
const ThatCode = z.strictObject({ code: z.string().max(40) });

/** Ways in, and out again. */
export const entranceRoutes: Routes = (app, services) => {
  app.get('/api/welcome', { config: { policy: anyone }, schema: { tags, summary: 'Who is signed in, and how one can sign in', response: { 200: Welcome } } },
    ({ actor }) => welcome(services, actor));

  app.post('/api/set-up', { config: { policy: anyone }, schema: { tags, summary: 'Make the first administrator, by the link that the first start prints', body: SetUp, response: { 201: Me } } },
    async (request, reply) => {
      const id = await setUp(services, request.body);
      await beginSession(services, request, reply, id);
      return reply.code(201).send(await meOf(services, id));
    });

  app.post('/api/sign-in', { config: { policy: anyone }, schema: { tags, summary: 'Sign in with name and password', body: SignIn, response: { 200: Me } } },
    async (request, reply) => {
      const id = await signIn(services, request.body, request.ip);
      await beginSession(services, request, reply, id);
      return meOf(services, id);
    });

  app.post('/api/sign-out', { config: { policy: anyone }, schema: { tags, summary: 'End this session', response: { 204: z.null() } } },
    async ({ actor }, reply) => {
      await signOut(services, actor);
      dropCookie(reply);
      return reply.code(204).send(null);
    });

  app.get('/api/join/:code', { config: { policy: anyone }, schema: { tags, summary: 'Which team a code leads to', params: ThatCode, response: { 200: Invitation } } },
    ({ params, ip }) => invitation(services, params.code, ip));

  app.post('/api/join', { config: { policy: anyone }, schema: { tags, summary: 'Join a team as a trainee', body: Join, response: { 201: Me } } },
    async (request, reply) => {
      const id = await join(services, request.body, request.ip);
      await beginSession(services, request, reply, id);
      return reply.code(201).send(await meOf(services, id));
    });

  app.post('/api/password-reset', { config: { policy: anyone }, schema: { tags, summary: 'Set a password by a one-time link', body: PasswordReset, response: { 200: Me } } },
    async (request, reply) => {
      const id = await resetPassword(services, request.body);
      await beginSession(services, request, reply, id);
      return meOf(services, id);
    });
};
