import { z } from 'zod';
import { beginCompanySignIn, endCompanySignIn, HANDSHAKE_MS } from '../commands/people/company-sign-in.ts';
import { anyone } from '../policies/policies.ts';
import { Refused } from '../refuse.ts';
import { CompanyProvider } from '../security/company-provider.ts';
import { beginSession } from '../security/sessions.ts';
import type { Routes } from './route-types.ts';

const tags = ['entrance'];
/** Ties a sign-in to the browser that began it: nobody can be signed in as somebody else by a link. */
const STATE_COOKIE = 'seven-doors-company';
const Answer = z.record(z.string().max(100), z.union([z.string(), z.array(z.string())]));

/** Sign-in by the company's provider: there and back. */
export const companySignInRoutes: Routes = (app, services) => {
  const { company, publicUrl } = services.config;
  const provider = company === null || publicUrl === null ? null : new CompanyProvider(company, publicUrl);
  const failedAddress = `${publicUrl}/#/sign-in/company-failed`;
  const secure = publicUrl?.startsWith('https:') === true;
  const there = (): CompanyProvider => {
    if (provider === null) throw new Refused('company-sign-in-off', 'No company sign-in is set up here. Sign in with name and password.');
    return provider;
  };
  const say = (error: unknown): void => app.log.error(`Company sign-in failed: ${error instanceof Error ? error.message : 'unknown error'}`);

  app.get('/api/company-sign-in', { config: { policy: anyone }, schema: { tags, summary: 'Go to the company’s sign-in' } }, async (_request, reply) => {
    const open = there();
    try {
      const { address, state } = await beginCompanySignIn(services, open);
      return reply.setCookie(STATE_COOKIE, state, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: HANDSHAKE_MS / 1000 }).redirect(address);
    } catch (error) {
      say(error);
      return reply.redirect(failedAddress);
    }
  });

  app.get('/api/company-sign-in/callback', { config: { policy: anyone }, schema: { tags, summary: 'Come back from the company’s sign-in', querystring: Answer } }, async (request, reply) => {
    const open = there();
    reply.clearCookie(STATE_COOKIE, { path: '/' });
    try {
      const id = await endCompanySignIn(services, open, request.cookies[STATE_COOKIE] ?? '', request.url.slice(request.url.indexOf('?') + 1));
      await beginSession(services, request, reply, id);
      return reply.redirect(`${publicUrl}/#/`);
    } catch (error) {
      say(error);
      return reply.redirect(failedAddress);
    }
  });
};
