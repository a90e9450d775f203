import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { onTestFinished } from 'vitest';

export const CLIENT = { clientId: 'seven-doors', clientSecret: 'a secret of some length for tests' };

/**
 * A company's OpenID Connect provider, real but for its page: whoever comes is signed in as the person named last.
 * `accounts` maps subjects to claims.
 */
export async function companyProvider(callback: string, accounts: Readonly<Record<string, Record<string, unknown>>>) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  }));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [callback], grant_types: ['authorization_code'], response_types: ['code'] }],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    cookies: { keys: ['tests only'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    findAccount: (_context: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId, ...accounts[accountId] }) }),
  });
  let current = Object.keys(accounts)[0]!;
  const handle = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/interaction/')) void interact(provider, current, request, response);
    else handle(request, response);
  });
  return {
    issuer,
    /** Whoever signs in from now on. */
    signsInAs: (subject: string) => void (current = subject),
    /** Goes through the provider's pages as a browser does; returns the address it sends back to. */
    walk: (address: string) => walk(address, issuer),
  };
}

/** Signs in and consents without asking. */
async function interact(provider: Provider, accountId: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { prompt, params } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: { accountId } });
  const grant = new provider.Grant({ accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

async function walk(address: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  for (let next = address, steps = 0; steps < 10; steps += 1) {
    if (!next.startsWith(issuer)) return next;
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const cookie of response.headers.getSetCookie()) {
      const [name, value] = cookie.split(';')[0]!.split('=', 2);
      cookies.set(name!, value!);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
    next = new URL(location, next).href;
  }
  throw new Error('The provider sent the browser round in circles.');
}
