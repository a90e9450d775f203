import type { FastifyReply, FastifyRequest } from 'fastify';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../actor.ts';
import type { Services } from '../services.ts';
import { hashOfToken, newToken } from './tokens.ts';

export const COOKIE = 'seven-doors';
const LIFETIME_MS = 30 * 24 * 3600_000;
/** How seldom `seen_at` is written. */
const SEEN_EVERY_MS = 5 * 60_000;

/** Signs a person in: a new session, and the cookie that names it. The browser’s session before it ends. */
export async function beginSession(services: Services, request: FastifyRequest, reply: FastifyReply, personId: string): Promise<void> {
  const token = newToken();
  const at = services.now();
  const before = request.cookies[COOKIE];
  if (before !== undefined) await services.store.db.deleteFrom('sessions').where('token_hash', '=', hashOfToken(before)).execute();
  await services.store.db.insertInto('sessions').values({
    id: uuidv7(), token_hash: hashOfToken(token), person_id: personId, created_at: at, seen_at: at, expires_at: at + LIFETIME_MS,
    agent: (request.headers['user-agent'] ?? '').slice(0, 200),
  }).execute();
  reply.setCookie(COOKIE, token, { httpOnly: true, sameSite: 'lax', secure: isSecure(services, request), path: '/', maxAge: LIFETIME_MS / 1000 });
}

export function dropCookie(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, { path: '/' });
}

function isSecure({ config }: Services, request: FastifyRequest): boolean {
  return request.protocol === 'https' || config.publicUrl?.startsWith('https:') === true;
}

/** Who makes the request; null without a valid session. */
export async function actorOf(services: Services, request: FastifyRequest): Promise<Actor | null> {
  const token = request.cookies[COOKIE];
  if (token === undefined) return null;
  const { db } = services.store;
  const at = services.now();
  const found = await db.selectFrom('sessions').innerJoin('people', 'people.id', 'sessions.person_id')
    .select(['sessions.id as sessionId', 'sessions.seen_at', 'people.id', 'people.name', 'people.role', 'people.team_id'])
    .where('sessions.token_hash', '=', hashOfToken(token)).where('sessions.expires_at', '>', at).where('people.is_active', '=', 1)
    .executeTakeFirst();
  if (found === undefined) return null;
  if (at - found.seen_at > SEEN_EVERY_MS) {
    await db.updateTable('sessions').set({ seen_at: at }).where('id', '=', found.sessionId).execute();
    await db.updateTable('people').set({ seen_at: at }).where('id', '=', found.id).execute();
  }
  const { id, name, role, team_id: teamId, sessionId } = found;
  return { id, name, role, teamId, sessionId, sees: await teamsSeen(services, id, role, teamId) };
}

async function teamsSeen({ store }: Services, personId: string, role: Actor['role'], teamId: string | null): Promise<Actor['sees']> {
  switch (role) {
    case 'administrator': return 'all';
    case 'trainee': return new Set();
    case 'lead': return new Set(teamId === null ? [] : [teamId]);
    case 'trainer': {
      const rows = await store.db.selectFrom('looks_after').select('team_id').where('person_id', '=', personId).execute();
      return new Set(rows.map((row) => row.team_id));
    }
  }
}
