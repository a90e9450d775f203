import { uuidv7 } from 'uuidv7';
import { ENGINE_VERSION } from '#engine/version.ts';
import { hashOfToken, newToken } from '#server/security/tokens.ts';
import { shelved } from '#server/scenario-shelf.ts';
import type { Db, Store } from '#server/store/store.ts';
import { playedAttempt } from './played-attempt.ts';

/** A talk issued to a trainee and played, ready to be sent with the trainee's cookie. */
export interface IssuedTalk {
  readonly cookie: string;
  readonly body: string;
  readonly grantId: string;
}

const CUSTOMERS = ['provocative', 'victim', 'stubborn', 'sophisticated'];

/** So many trainees in teams of ten, each with so many talks issued and played. Written straight into the database. */
export function issueTalks(store: Store, trainees: number, talksEach: number): Promise<IssuedTalk[]> {
  return store.db.transaction().execute((db) => issue(db, trainees, talksEach));
}

async function issue(db: Db, trainees: number, talksEach: number): Promise<IssuedTalk[]> {
  const at = Date.now();
  const talks: IssuedTalk[] = [];
  let team = '';
  for (let index = 0; index < trainees; index += 1) {
    if (index % 10 === 0) {
      team = uuidv7();
      await db.insertInto('teams').values({ id: team, name: `Team ${index / 10}`, join_code: null, hides_names: 0, created_at: at }).execute();
    }
    const id = uuidv7();
    const token = newToken();
    await db.insertInto('people').values({
      id, name: `Trainee ${index}`, sign_in: id, sign_in_key: id, role: 'trainee', password_hash: null, company_subject: null, team_id: team, language: null,
      calendar_key: newToken(), created_at: at, seen_at: at, is_active: 1,
    }).execute();
    await db.insertInto('sessions').values({ id: uuidv7(), token_hash: hashOfToken(token), person_id: id, created_at: at, seen_at: at, expires_at: at + 1e10, agent: '' }).execute();
    for (let talk = 0; talk < talksEach; talk += 1) {
      const scenario = CUSTOMERS[(index + talk) % CUSTOMERS.length]!;
      const grant = {
        id: uuidv7(), person_id: id, assignment_id: null, scenario, seed: index * 1000 + talk, mode: 'learn' as const, rules: '["cn"]', content_hash: (await shelved(scenario)).hash,
        engine: ENGINE_VERSION, issued_at: at, talk: null, talk_turns: 0, attempt_id: null,
      };
      await db.insertInto('grants').values(grant).execute();
      const record = await playedAttempt({ scenario, seed: grant.seed, mode: 'learn', rules: ['cn'] }, talk % 2 === 0 ? 'recommended' : 'random');
      talks.push({ cookie: `seven-doors=${token}`, body: JSON.stringify({ grantId: grant.id, record }), grantId: grant.id });
    }
  }
  return talks;
}
