import { expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import type { Verified, Grant } from '#contract/attempt.ts';
import type { Actor } from '#server/actor.ts';
import type { Policy } from '#server/policies/policy.ts';
import { playedAttempt } from '#tests/played-attempt.ts';
import { TestServer, type Visitor } from '#tests/test-server.ts';

/**
 * Who may do what, route by route. Columns: a stranger; Ann, whose things are asked for; Ben of her team; Cy of another; the lead of her
 * team, of another; the trainer of her team, of another; an administrator. `+` allowed, `-` refused, `.` hidden (as if not there).
 */
const WHO = ['stranger', 'ann', 'ben', 'cy', 'lead', 'otherLead', 'trainer', 'otherTrainer', 'administrator'] as const;
const MAY: Readonly<Record<string, string>> = {
  'GET /healthz': '+++++++++',
  'GET /readyz': '+++++++++',
  'GET /api/openapi.json': '+++++++++',
  'GET /api/welcome': '+++++++++',
  'GET /api/settings': '+++++++++',
  'GET /api/calendar/:calendarKey.ics': '+++++++++', // the key is the secret

  'POST /api/set-up': '+++++++++', // the link is
  'POST /api/sign-in': '+++++++++',
  'POST /api/sign-out': '+++++++++',
  'GET /api/join/:code': '+++++++++',
  'POST /api/join': '+++++++++',
  'POST /api/password-reset': '+++++++++',
  'GET /api/company-sign-in': '+++++++++',
  'GET /api/company-sign-in/callback': '+++++++++',

  // Own things, whoever one is: the command looks up the actor's, never an address's.
  'GET /api/me': '-++++++++',
  'PATCH /api/me': '-++++++++',
  'PUT /api/me/password': '-++++++++',
  'GET /api/me/sessions': '-++++++++',
  'DELETE /api/me/sessions/:sessionId': '-++++++++',
  'GET /api/me/data': '-++++++++',
  'DELETE /api/me': '-++++++++',
  'GET /api/me/tasks': '-++++++++',
  'GET /api/me/badges': '-++++++++',
  'POST /api/grants': '-++++++++',
  'GET /api/grants': '-++++++++',
  'PUT /api/grants/:grantId/talk': '-++++++++',
  'POST /api/attempts': '-++++++++',
  'GET /api/live': '-++++++++',
  'GET /api/standings': '-++++++++',
  'GET /api/teams/:teamId/standings': '-++.+.+.+',

  'GET /api/teams': '----+++++',
  'POST /api/teams': '------+++',
  'GET /api/teams/:teamId': '-...+.+.+',
  'PATCH /api/teams/:teamId': '-.....+.+',
  'GET /api/teams/:teamId/people': '-...+.+.+',
  'POST /api/teams/:teamId/enrolments': '-.....+.+',
  'GET /api/people': '----+++++',
  'PATCH /api/people/:personId': '-.....+.+',
  'POST /api/people/:personId/reset-links': '-.....+.+',
  'DELETE /api/people/:personId': '--------+',
  'GET /api/people/:personId/data': '--------+',
  'GET /api/audit': '--------+',
  'PATCH /api/settings': '--------+',

  'GET /api/assignments': '----+++++',
  'POST /api/assignments': '------+++',
  'GET /api/assignments/:assignmentId': '-...+.+.+',
  'PATCH /api/assignments/:assignmentId': '-.....+.+',
  'GET /api/assignments/:assignmentId/funnel': '-...+.+.+',
  'GET /api/assignments/:assignmentId/people': '-...+.+.+',
  'GET /api/assignments/:assignmentId/comparison': '-...+.+.+',
  'GET /api/desk/heat-map': '-...+.+.+',
  'GET /api/desk/distribution': '-...+.+.+',
  'GET /api/desk/items': '-...+.+.+',
  'GET /api/desk/breaches': '-...+.+.+',
  'GET /api/desk/agreement': '-...+.+.+',
  'GET /api/desk/contests': '-...+.+.+',
  'GET /api/exports/results.csv': '-...+.+.+',
  'GET /api/exports/results.xlsx': '-...+.+.+',
  'GET /api/exports/rulings': '------+++', // of teams looked after
  'GET /api/results': '----+++++',

  'GET /api/attempts': '-...+.+.+', // of the team asked for; without a team everybody has their own
  'GET /api/attempts/:attemptId': '-+..+.+.+',
  'POST /api/attempts/:attemptId/comments': '-.....+.+',
  'DELETE /api/attempts/:attemptId/comments/:commentId': '-.....+.+',
  'PUT /api/attempts/:attemptId/rulings/:turn': '-.....+.+',
  'PUT /api/attempts/:attemptId/trainer-score': '-.....+.+',
  'PUT /api/attempts/:attemptId/review': '-.....+.+',
};

test('every route keeps to who may', async () => {
  const server = await TestServer.open();
  const [north, south] = [await server.hasTeam('North'), await server.hasTeam('South')];
  const people: Visitor[] = [
    await server.has('trainee', { team: north }), await server.has('trainee', { team: north }), await server.has('trainee', { team: south }),
    await server.has('lead', { team: north }), await server.has('lead', { team: south }), await server.has('trainer', { team: north }), await server.has('trainer', { team: south }), await server.has('administrator'),
  ];
  const [ann, trainer] = [people[0]!, people[5]!];
  const grant = (await ann.post<Grant>('/api/grants', { scenario: 'victim' })).body;
  const attempt = (await ann.post<Verified>('/api/attempts', { grantId: grant.id, record: await playedAttempt(grant) })).body;
  const assignment = (await trainer.post<{ id: string }>('/api/assignments', { title: 'Try', scenarios: ['victim'], mode: 'exam', opensAt: '2026-11-24T00:00:00Z', teams: [north] })).body;
  const params = { teamId: north, personId: ann.id, attemptId: attempt.id, assignmentId: assignment.id, grantId: grant.id, sessionId: uuidv7(), commentId: uuidv7(), code: 'X', calendarKey: 'x' };
  const query = { teamId: north };
  const actors = [null, ...(await Promise.all(people.map((one) => actorFor(server, one))))];
  const found = async (policy: Policy) => (await Promise.all(actors.map((actor) => policy({ actor, services: server.services, params, query, body: {} })))).map(markOf).join('');
  const table = await Promise.all(server.app.guarded.map(async ({ route, policy }) => [route, await found(policy)] as const));
  expect(Object.fromEntries(table)).toEqual(MAY);
  expect(WHO.length).toBe(actors.length);
});

test('a route without a policy is not registered', async () => {
  const server = await TestServer.open();
  expect(() => server.app.get('/api/forgotten', () => 'all of it')).toThrow(/states no policy|already listening/);
});

function markOf(decision: 'allowed' | 'refused' | 'hidden'): string {
  return { allowed: '+', refused: '-', hidden: '.' }[decision];
}

async function actorFor(server: TestServer, { id }: Visitor): Promise<Actor> {
  const { db } = server.services.store;
  const person = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const looksAfter = await db.selectFrom('looks_after').select('team_id').where('person_id', '=', id).execute();
  const sees = { administrator: 'all' as const, trainee: new Set<string>(), lead: new Set([person.team_id!]), trainer: new Set(looksAfter.map((row) => row.team_id)) }[person.role];
  return { id, name: person.name, role: person.role, sessionId: '', teamId: person.team_id, sees };
}
