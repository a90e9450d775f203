import { describe, expect, test } from 'vitest';
import { given, plays, wanted } from '#tests/assignments.ts';
import { DATABASES, TestServer } from '#tests/test-server.ts';

describe.each(DATABASES)('hostile questions to the desk on %s', (database) => {
  test('are refused as malformed, or find nothing', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const trainer = await server.has('trainer', { team });
    const ann = await server.has('trainee', { team });
    const { id } = await given(trainer, { teams: [team] });
    const attempt = await plays(ann, { assignmentId: id });
    for (const cursor of ['%00', "'%3B%20drop%20table%20people", '9'.repeat(30), '~~~', '1~x~99999~y', '%F0%9F%98%80', 'x'.repeat(300)]) {
      for (const address of [
        '/api/assignments?', '/api/me/tasks?', `/api/assignments/${id}/people?`, `/api/assignments/${id}/comparison?`, `/api/attempts?teamId=${team}&`,
        `/api/desk/heat-map?scenario=victim&teamId=${team}&`, `/api/desk/breaches?teamId=${team}&`,
      ]) expect([200, 400, 404], `${address}cursor=${cursor}`).toContain((await trainer.get(`${address}cursor=${cursor}`)).status);
      expect([400, 404, 414]).toContain((await trainer.get(`/api/calendar/${cursor}.ics`)).status);
    }
    for (const [address, status] of [['/api/attempts?limit=201', 400], ['/api/attempts?limit=0', 400], [`/api/desk/items?teamId=${team}&scenario=__proto__`, 422], [`/api/attempts?teamId=${team}&all=1`, 400]] as const) {
      expect([address, (await trainer.get(address)).status]).toEqual([address, status]);
    }
    expect((await trainer.post(`/api/attempts/${attempt.id}/comments`, { turn: 1, text: 'a\u0000b' })).status).toBe(400);
    expect((await trainer.post('/api/assignments', wanted({ teams: [team], note: 'a\u0000b' }))).status).toBe(400);
    expect((await trainer.post('/api/assignments', wanted({ teams: [team], isAdministrator: true }))).status).toBe(400);
    expect(await trainer.post('/api/assignments', wanted({ teams: [team], note: '<script>alert(1)</script>\n\u202e=1+1' }))).toMatchObject({ status: 201, body: { note: '<script>alert(1)</script>\n\u202e=1+1' } });
  });
});
