import { uuidv7 } from 'uuidv7';
import { buildApp } from '#server/build-app.ts';
import { openServices } from '#server/open-services.ts';
import { hashOfToken, newToken } from '#server/security/tokens.ts';
import type { Services } from '#server/services.ts';
import { fill, PEOPLE, SCENARIO, TEAMS } from './million.ts';
import type { Place } from './places.ts';

const ASKED = 300;
/** Asked before, until the program is compiled by its use. */
const WARM_UP = 100;
const AT = Date.parse('2026-11-24T08:00:00Z');

/** p95 in milliseconds of each page, asked in turn with changing teams. */
export type Times = ReadonlyMap<string, number>;

/** How long start-up takes and how much memory a server then has, and how long standings, funnels and heat maps take. */
export async function benchBoards(place: Place, attempts: number): Promise<{ readonly times: Times; readonly startMs: number; readonly memory: number }> {
  const config = { host: '127.0.0.1', port: 0, isPortFixed: true, databaseUrl: place.databaseUrl, dataFolder: place.dataFolder, publicUrl: null, trustProxy: false, company: null };
  const filling = await openServices(config);
  await fill(filling.store, attempts, AT);
  await filling.close();
  const started = performance.now();
  const services = await openServices(config, () => AT);
  const app = await buildApp(services, { gameFolder: null, log: false });
  const startMs = performance.now() - started;
  const cookie = await administrator(services);
  const times = new Map<string, number>();
  for (const [name, addressOf] of PAGES) {
    const taken: number[] = [];
    for (let index = -WARM_UP; index < ASKED; index += 1) {
      const began = performance.now();
      const { statusCode, body } = await app.inject({ method: 'GET', url: addressOf(index), cookies: { 'seven-doors': cookie } });
      if (index >= 0) taken.push(performance.now() - began);
      if (statusCode !== 200) throw new Error(`${addressOf(index)}: ${statusCode} ${body.slice(0, 200)}`);
    }
    times.set(name, taken.toSorted((one, other) => one - other)[Math.floor(ASKED * 0.95)]!);
  }
  const memory = process.memoryUsage().rss;
  await app.close();
  await services.close();
  return { times, startMs, memory };
}

const PAGES: readonly (readonly [string, (index: number) => string])[] = [
  ['standings within a team', (index) => `/api/teams/t${Math.abs(index) % TEAMS}/standings?period=month`],
  ['standings between teams', (index) => `/api/standings?period=month&cursor=${(Math.abs(index) % 10) * 50}`],
  ['funnel of a team’s assignment', (index) => `/api/assignments/a${Math.abs(index) % TEAMS}/funnel`],
  [`funnel of ${PEOPLE.toLocaleString('en')} people`, () => `/api/assignments/a${TEAMS}/funnel`],
  ['heat map of a team', (index) => `/api/desk/heat-map?scenario=${SCENARIO}&teamId=t${Math.abs(index) % TEAMS}`],
  ['heat map of an assignment to all', (index) => `/api/desk/heat-map?scenario=${SCENARIO}&assignmentId=a${TEAMS}&limit=${50 + (Math.abs(index) % 2)}`],
];

async function administrator({ store, now }: Services): Promise<string> {
  const id = uuidv7();
  const token = newToken();
  const at = now();
  await store.db.insertInto('people').values({
    id, name: 'Administrator', sign_in: id, sign_in_key: id, role: 'administrator', password_hash: null, company_subject: null, team_id: null, language: null, calendar_key: newToken(), created_at: at, seen_at: at, is_active: 1,
  }).execute();
  await store.db.insertInto('sessions').values({ id: uuidv7(), token_hash: hashOfToken(token), person_id: id, created_at: at, seen_at: at, expires_at: at + 1e10, agent: '' }).execute();
  return token;
}
