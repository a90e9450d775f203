import { z } from 'zod';
import { Refusal } from '#contract/refusal.ts';
import { RefusedByServer, ServerAway } from './refused.ts';

// The server's pages may not make code from text; the schema library then need not try.
z.config({ jitless: true });

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What is asked for where the answer has no content (204). */
export const Nothing = z.null();

/**
 * Asks the server: `ask(Me, 'PATCH', 'me', { name })`. The path is what follows `/api/`.
 * @throws RefusedByServer if the server says no; ServerAway if no answer came or it cannot be read
 */
export async function ask<T>(schema: z.ZodType<T>, method: Method, path: string, body?: unknown): Promise<T> {
  const response = await send(method, path, body);
  const content = response.status === 204 ? null : await contentOf(response);
  if (!response.ok) throw refusalIn(content, response.status);
  const answer = schema.safeParse(content);
  if (!answer.success) throw new ServerAway(`The answer to ${method} ${path} is not what this page expects: ${z.prettifyError(answer.error)}. Reload the page.`);
  return answer.data;
}

/** The address of something below `/api/`, wherever the game is served. */
export function apiAddress(path: string): URL {
  return new URL(`api/${path}`, document.baseURI);
}

async function send(method: Method, path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(apiAddress(path), {
      method, credentials: 'same-origin', cache: 'no-store',
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch (error) {
    throw new ServerAway('The server cannot be reached.', error);
  }
}

async function contentOf(response: Response): Promise<unknown> {
  try {
    return (await response.json()) as unknown;
  } catch (error) {
    throw new ServerAway(`The server’s answer cannot be read (status ${response.status}).`, error);
  }
}

/** What stands between may answer for the server (a proxy's 502): that is no refusal of its own. */
function refusalIn(content: unknown, status: number): Error {
  const refusal = Refusal.safeParse(content);
  return refusal.success
    ? new RefusedByServer(refusal.data.code, refusal.data.message, refusal.data.where, status)
    : new ServerAway(`The server’s answer cannot be read (status ${status}).`);
}
