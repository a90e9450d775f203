import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { inject, onTestFinished } from 'vitest';
import type { Role } from '#contract/person.ts';
import { buildApp } from '#server/build-app.ts';
import type { ServerConfig } from '#server/config.ts';
import { openServices } from '#server/open-services.ts';
import type { App } from '#server/routes/route-types.ts';
import type { Services } from '#server/services.ts';
import { COOKIE } from '#server/security/sessions.ts';
import { hashOfToken, newToken } from '#server/security/tokens.ts';

/** Both databases pass the same tests. */
export const DATABASES = ['sqlite', 'postgres'] as const;
export type Database = (typeof DATABASES)[number];

export interface Answer<Body = unknown> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
}

/** A server on an empty database, until the test is over, and its clock. */
export class TestServer {
  readonly app: App;
  readonly services: Services;
  readonly #clock: { at: number };

  private constructor(app: App, services: Services, clock: { at: number }) {
    this.app = app;
    this.services = services;
    this.#clock = clock;
  }

  static async open(database: Database = 'sqlite', change: Partial<ServerConfig> = {}): Promise<TestServer> {
    const clock = { at: Date.parse('2026-11-24T08:00:00Z') };
    const services = await openServices({ ...(await configFor(database)), ...change }, () => clock.at);
    const app = await buildApp(services, { gameFolder: null, log: false });
    onTestFinished(async () => {
      await app.close();
      await services.close();
    });
    return new TestServer(app, services, clock);
  }

  /** Time goes on. */
  passes({ minutes = 0, days = 0 }: { minutes?: number; days?: number }): void {
    this.#clock.at += (days * 24 * 60 + minutes) * 60_000;
  }

  get now(): number {
    return this.#clock.at;
  }

  async hasTeam(name: string): Promise<string> {
    const id = uuidv7();
    await this.services.store.db.insertInto('teams').values({ id, name, join_code: null, hides_names: 0, created_at: this.now }).execute();
    return id;
  }

  /** Somebody signed in. A trainer looks after the team named; others play for it. */
  async has(role: Role, { name = role, team = null }: { name?: string; team?: string | null } = {}): Promise<Visitor> {
    const { db } = this.services.store;
    const id = uuidv7();
    const token = newToken();
    const signIn = `${name}-${id.slice(-6)}`;
    await db.insertInto('people').values({
      id, name, sign_in: signIn, sign_in_key: signIn.toLowerCase(), role, password_hash: null, company_subject: null, team_id: role === 'trainer' ? null : team,
      language: null, calendar_key: newToken(), created_at: this.now, seen_at: null, is_active: 1,
    }).execute();
    if (role === 'trainer' && team !== null) await db.insertInto('looks_after').values({ person_id: id, team_id: team }).execute();
    await db.insertInto('sessions').values({ id: uuidv7(), token_hash: hashOfToken(token), person_id: id, created_at: this.now, seen_at: this.now, expires_at: this.now + 1e12, agent: 'test' }).execute();
    return new Visitor(this.app, id, name, token);
  }

  /** Somebody who is not signed in. */
  get stranger(): Visitor {
    return new Visitor(this.app, '', 'stranger', null);
  }
}

/** Somebody who makes requests. */
export class Visitor {
  readonly id: string;
  readonly name: string;
  readonly #app: App;
  #token: string | null;

  constructor(app: App, id: string, name: string, token: string | null) {
    this.#app = app;
    this.id = id;
    this.name = name;
    this.#token = token;
  }

  get<Body = unknown>(url: string): Promise<Answer<Body>> {
    return this.#asks('GET', url);
  }

  post<Body = unknown>(url: string, body: unknown = {}): Promise<Answer<Body>> {
    return this.#asks('POST', url, body);
  }

  put<Body = unknown>(url: string, body: unknown): Promise<Answer<Body>> {
    return this.#asks('PUT', url, body);
  }

  patch<Body = unknown>(url: string, body: unknown): Promise<Answer<Body>> {
    return this.#asks('PATCH', url, body);
  }

  delete<Body = unknown>(url: string): Promise<Answer<Body>> {
    return this.#asks('DELETE', url);
  }

  async #asks<Body>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body?: unknown): Promise<Answer<Body>> {
    const response = await this.#app.inject({ method, url, ...(body === undefined ? {} : { payload: body as object }), cookies: this.#token === null ? {} : { [COOKIE]: this.#token } });
    const cookie = response.cookies.find((one) => one.name === COOKIE);
    if (cookie !== undefined) this.#token = cookie.value === '' ? null : cookie.value;
    const isJson = String(response.headers['content-type']).includes('json');
    return { status: response.statusCode, body: (isJson && response.body !== '' ? response.json() : response.body) as Body, headers: response.headers };
  }
}

async function configFor(database: Database): Promise<ServerConfig> {
  const config: ServerConfig = { host: '127.0.0.1', port: 0, isPortFixed: true, dataFolder: '', databaseUrl: null, publicUrl: null, trustProxy: false, company: null };
  if (database === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'seven-doors-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return { ...config, dataFolder: folder };
  }
  const name = `test_${uuidv7().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: `${inject('postgresUrl')}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return { ...config, databaseUrl: `${inject('postgresUrl')}/${name}` };
}
