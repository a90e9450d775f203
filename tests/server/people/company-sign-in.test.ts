import { describe, expect, test } from 'vitest';
import type { Me, Welcome } from '#contract/person.ts';
import { CLIENT, companyProvider } from '#tests/company-provider.ts';
import { DATABASES, TestServer } from '#tests/test-server.ts';

const PUBLIC_URL = 'https://doors.example/training';
const CALLBACK = `${PUBLIC_URL}/api/company-sign-in/callback`;
const HOME = `${PUBLIC_URL}/#/`;
const FAILED = `${PUBLIC_URL}/#/sign-in/company-failed`;
const ACCOUNTS = { s1: { name: '王\u202e芳' }, s2: { preferred_username: 'bo@company.example' }, s3: {} };

/** A browser at the server's addresses, which keeps its cookies. */
function browser(server: TestServer) {
  const cookies: Record<string, string> = {};
  return {
    cookies,
    async opens(url: string) {
      const response = await server.app.inject({ method: 'GET', url: url.replace(PUBLIC_URL, ''), cookies });
      for (const { name, value } of response.cookies) {
        if (value === '') delete cookies[name];
        else cookies[name] = value;
      }
      return response;
    },
  };
}

describe.each(DATABASES)('on %s, the company’s sign-in', (database) => {
  async function opened() {
    const provider = await companyProvider(CALLBACK, ACCOUNTS);
    const server = await TestServer.open(database, { publicUrl: PUBLIC_URL, company: { name: 'Work account', issuer: provider.issuer, allowsHttp: true, ...CLIENT } });
    /** To the provider and up to the address that it sends back to. */
    const goes = async (visitor: ReturnType<typeof browser>): Promise<string> => provider.walk((await visitor.opens('/api/company-sign-in')).headers.location as string);
    return { provider, server, goes };
  }

  test('makes a trainee of somebody who comes for the first time, and knows them the next time', async () => {
    const { provider, server, goes } = await opened();
    const visitor = browser(server);
    expect((await visitor.opens('/api/welcome')).json<Welcome>()).toEqual({ me: null, isSetUp: false, company: 'Work account' });
    const first = await visitor.opens(await goes(visitor));
    expect(first.headers.location).toBe(HOME);
    expect(String(first.headers['set-cookie'])).toMatch(/seven-doors=[\w-]+;.*HttpOnly; Secure; SameSite=Lax/);
    const me = (await visitor.opens('/api/me')).json<Me>();
    expect(me).toMatchObject({ name: '王 芳', role: 'trainee', team: null, hasPassword: false });
    const elsewhere = browser(server);
    await elsewhere.opens(await goes(elsewhere));
    expect((await elsewhere.opens('/api/me')).json<Me>().id).toBe(me.id);
    for (const [subject, name] of [['s2', 'bo@company.example'], ['s3', 's3']] as const) {
      provider.signsInAs(subject);
      const other = browser(server);
      await other.opens(await goes(other));
      expect((await other.opens('/api/me')).json<Me>()).toMatchObject({ name });
    }
    expect(await server.services.store.db.selectFrom('company_sign_ins').selectAll().execute()).toEqual([]);
  });

  test('works once, within ten minutes, and only in the browser that began it', async () => {
    const { server, goes } = await opened();
    const visitor = browser(server);
    const back = await goes(visitor);
    expect((await browser(server).opens(back)).headers.location).toBe(FAILED);
    const state = visitor.cookies['seven-doors-company']!;
    expect((await visitor.opens(back)).headers.location).toBe(HOME);
    visitor.cookies['seven-doors-company'] = state;
    expect((await visitor.opens(back)).headers.location).toBe(FAILED);
    const late = browser(server);
    const lateBack = await goes(late);
    server.passes({ minutes: 11 });
    expect((await late.opens(lateBack)).headers.location).toBe(FAILED);
    expect((await late.opens('/api/me')).statusCode).toBe(401);
  });

  test('fails if what comes back was changed, or the account is closed', async () => {
    const { server, goes } = await opened();
    const changes: ((url: URL) => void)[] = [(url) => url.searchParams.set('code', 'other'), (url) => url.searchParams.set('state', 'other'), (url) => url.searchParams.delete('code'), (url) => url.searchParams.set('error', 'access_denied')];
    for (const change of changes) {
      const visitor = browser(server);
      const back = new URL(await goes(visitor));
      change(back);
      expect((await visitor.opens(back.href)).headers.location).toBe(FAILED);
      expect((await visitor.opens('/api/me')).statusCode).toBe(401);
    }
    const visitor = browser(server);
    await visitor.opens(await goes(visitor));
    await server.services.store.db.updateTable('people').set({ is_active: 0 }).execute();
    expect((await visitor.opens(await goes(visitor))).headers.location).toBe(FAILED);
  });

  test('fails politely while the provider is away, and says where there is none', async () => {
    const away = await TestServer.open(database, { publicUrl: PUBLIC_URL, company: { name: 'Away', issuer: 'http://127.0.0.1:9', allowsHttp: true, ...CLIENT } });
    expect((await browser(away).opens('/api/company-sign-in')).headers.location).toBe(FAILED);
    const without = await TestServer.open(database);
    for (const path of ['/api/company-sign-in', '/api/company-sign-in/callback?code=a&state=b']) {
      expect(await without.stranger.get(path)).toMatchObject({ status: 422, body: { code: 'company-sign-in-off' } });
    }
  });
});
