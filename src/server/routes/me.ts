import { z } from 'zod';
import { PageQuery } from '#contract/page.ts';
import { Me, MeChange, PasswordChange, SessionPage } from '#contract/person.ts';
import { Id } from '#contract/primitives.ts';
import { PersonalData } from '#contract/privacy.ts';
import { deletePerson } from '../commands/people/delete-person.ts';
import { changeMe, meOf } from '../commands/people/me.ts';
import { changePassword } from '../commands/people/passwords.ts';
import { personalData } from '../commands/people/personal-data.ts';
import { endSession, ownSessions } from '../commands/people/sessions.ts';
import { signedIn } from '../policies/policies.ts';
import { dropCookie } from '../security/sessions.ts';
import type { Routes } from './route-types.ts';

const tags = ['me'];
const policy = signedIn;
const ThatSession = z.strictObject({ sessionId: Id });

/** The signed-in person's own account. */
export const meRoutes: Routes = (app, services) => {
  app.get('/api/me', { config: { policy }, schema: { tags, summary: 'Who is signed in', response: { 200: Me } } },
    ({ actor }) => meOf(services, actor!.id));

  app.patch('/api/me', { config: { policy }, schema: { tags, summary: 'Change the own name or language', body: MeChange, response: { 200: Me } } },
    ({ actor, body }) => changeMe(services, actor!, body));

  app.put('/api/me/password', { config: { policy }, schema: { tags, summary: 'Change the own password; all other sessions end', body: PasswordChange, response: { 204: z.null() } } },
    async ({ actor, body }, reply) => {
      await changePassword(services, actor!, body);
      return reply.code(204).send(null);
    });

  app.get('/api/me/sessions', { config: { policy }, schema: { tags, summary: 'Where one is signed in', querystring: PageQuery, response: { 200: SessionPage } } },
    ({ actor, query }) => ownSessions(services, actor!, query));

  app.delete('/api/me/sessions/:sessionId', { config: { policy }, schema: { tags, summary: 'End a session', params: ThatSession, response: { 204: z.null() } } },
    async ({ actor, params }, reply) => {
      await endSession(services, actor!, params.sessionId);
      return reply.code(204).send(null);
    });

  app.get('/api/me/data', { config: { policy }, schema: { tags, summary: 'All that is stored about oneself, to take away', response: { 200: PersonalData } } },
    async ({ actor }, reply) => reply.header('content-disposition', 'attachment; filename="seven-doors-data.json"').send(await personalData(services, actor!.id)));

  app.delete('/api/me', { config: { policy }, schema: { tags, summary: 'Delete oneself and all that is stored about oneself', response: { 204: z.null() } } },
    async ({ actor }, reply) => {
      await deletePerson(services, actor!, actor!.id);
      dropCookie(reply);
      return reply.code(204).send(null);
    });
};
