import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { askAll } from '#app/server/ask-all.ts';
import { ask, Nothing } from '#app/server/ask.ts';
import { RefusedByServer, ServerAway } from '#app/server/refused.ts';

const asked: { url: string; init: RequestInit }[] = [];

function serverAnswers(...answers: (() => Response)[]): void {
  asked.length = 0;
  vi.stubGlobal('document', { baseURI: 'https://company.example/training/' });
  vi.stubGlobal('fetch', async (url: URL, init: RequestInit) => {
    asked.push({ url: url.href, init });
    return answers[Math.min(asked.length, answers.length) - 1]!();
  });
}
afterEach(() => vi.unstubAllGlobals());

const json = (body: unknown, status = 200) => () => Response.json(body, { status });

describe('asking the server', () => {
  test('goes below the address of the page and brings back what the schema says', async () => {
    serverAnswers(json({ name: 'Ann', more: true }));
    expect(await ask(z.object({ name: z.string() }), 'PATCH', 'me', { name: 'Ann' })).toEqual({ name: 'Ann' });
    expect(asked[0]).toMatchObject({ url: 'https://company.example/training/api/me', init: { method: 'PATCH', body: '{"name":"Ann"}' } });
  });

  test('an answer without content is nothing', async () => {
    serverAnswers(() => new Response(null, { status: 204 }));
    expect(await ask(Nothing, 'POST', 'sign-out')).toBeNull();
    expect(asked[0]!.init.body).toBeUndefined();
  });

  test('a refusal comes with code, message and place', async () => {
    serverAnswers(json({ code: 'malformed', message: 'too short', where: 'body.password' }, 400));
    const error = await ask(Nothing, 'POST', 'join', {}).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(RefusedByServer);
    expect(error).toMatchObject({ code: 'malformed', message: 'too short', where: 'body.password', status: 400, isFinal: true });
  });

  test.each([
    ['no network', () => { throw new TypeError('Failed to fetch'); }],
    ['a proxy’s page', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['a proxy’s JSON', json({ error: 'bad gateway' }, 502)],
    ['an answer of another version', json({ nom: 'Ann' })],
  ] as const)('%s means that the server is away', async (_name, answer) => {
    serverAnswers(answer);
    await expect(ask(z.object({ name: z.string() }), 'GET', 'me')).rejects.toBeInstanceOf(ServerAway);
  });

  test('a list is read page by page', async () => {
    serverAnswers(json({ items: [1, 2], next: 'b' }), json({ items: [3], next: null }));
    expect(await askAll(z.number(), 'numbers')).toEqual([1, 2, 3]);
    expect(asked.map((one) => new URL(one.url).search)).toEqual(['?limit=200', '?limit=200&cursor=b']);
  });
});
