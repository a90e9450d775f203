import { describe, expect, test } from 'vitest';
import { given, plays } from '#tests/assignments.ts';
import { DATABASES, TestServer, type Visitor } from '#tests/test-server.ts';

async function keyOf(server: TestServer, { id }: Visitor): Promise<string> {
  return (await server.services.store.db.selectFrom('people').select('calendar_key').where('id', '=', id).executeTakeFirstOrThrow()).calendar_key;
}

describe.each(DATABASES)('a trainee’s calendar on %s', (database) => {
  test('has the due times for whoever holds its key, and no name', async () => {
    const server = await TestServer.open(database);
    const team = await server.hasTeam('North');
    const trainer = await server.has('trainer', { name: 'Tan', team });
    const ann = await server.has('trainee', { name: 'Annabel', team });
    const due = await given(trainer, { teams: [team], title: 'Due; soon', dueAt: '2026-11-30T10:00:00Z', scenarios: ['victim', 'provocative'] });
    await given(trainer, { teams: [team], title: 'Open end' });
    const address = `/api/calendar/${await keyOf(server, ann)}.ics`;
    const answer = await server.stranger.get<string>(address);
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8' } });
    expect(answer.body.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(answer.body).toContain('DTSTART:20261130T100000Z\r\nSUMMARY:Due\\; soon：受害者型客户\r\n');
    expect(answer.body).toContain(`UID:${due.id}.victim.${ann.id}@seven-doors`.slice(0, 70));
    expect(answer.body).not.toMatch(/Annabel|Tan|Open end/);
    expect((await server.stranger.get<string>(address)).body).toBe(answer.body);
    await plays(ann, { assignmentId: due.id });
    expect((await server.stranger.get<string>(address)).body.match(/BEGIN:VALARM/g)).toHaveLength(1);
    await server.services.store.db.updateTable('people').set({ language: 'en' }).where('id', '=', ann.id).execute();
    expect((await server.stranger.get<string>(address)).body).toContain('SUMMARY:Due\\; soon: victim customer');
    await trainer.patch(`/api/assignments/${due.id}`, { isWithdrawn: true });
    expect((await server.stranger.get<string>(address)).body).not.toContain('VEVENT');
  });

  test('is not found without the key, or once the person is gone', async () => {
    const server = await TestServer.open(database);
    const ann = await server.has('trainee');
    const key = await keyOf(server, ann);
    expect((await server.stranger.get(`/api/calendar/${key}x.ics`)).status).toBe(404);
    await server.services.store.db.updateTable('people').set({ is_active: 0 }).where('id', '=', ann.id).execute();
    expect((await server.stranger.get(`/api/calendar/${key}.ics`)).status).toBe(404);
  });
});
