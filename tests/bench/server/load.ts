import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Attempt } from '#engine/attempt/attempt.ts';
import { openStore } from '#server/store/open-store.ts';
import { issueTalks } from '#tests/issued-talks.ts';
import { sendJson, type Posted } from '#tests/send-all.ts';
import { startServerProcess } from '#tests/server-process.ts';
import type { Place } from './places.ts';

const TRAINEES = 500;
const TURN_EVERY_MS = 5000;
const LASTS_MS = 40_000;

/** 500 trainees, each keeping a talk after a turn every five seconds, half of them on either of two server processes. */
export async function benchLoad(place: Place): Promise<void> {
  const store = await openStore(place);
  const talks = await issueTalks(store, TRAINEES, 1);
  const servers = await Promise.all([startServerProcess(place.environment), startServerProcess(place.environment)]);
  const agent = new Agent({ keepAlive: true, maxSockets: TRAINEES });
  const answers: Posted[] = [];
  const until = performance.now() + LASTS_MS;
  await Promise.all(talks.map(async (talk, index) => {
    const { grantId, record } = JSON.parse(talk.body) as { grantId: string; record: Attempt };
    const { claimed: _claimed, ...open } = record;
    await wait((index * TURN_EVERY_MS) / TRAINEES);
    for (let turn = 1; performance.now() < until; turn += 1) {
      const began = performance.now();
      const body = JSON.stringify({ talk: { ...open, endedAt: null, replies: record.replies.slice(0, turn) } });
      answers.push(await sendJson(`${servers[index % 2]!.url}/api/grants/${grantId}/talk`, 'PUT', body, talk.cookie, agent));
      await wait(Math.max(0, TURN_EVERY_MS - (performance.now() - began)));
    }
  }));
  agent.destroy();
  await Promise.all([...servers.map((server) => server.kill()), store.close()]);
  const taken = answers.map((answer) => answer.milliseconds).toSorted((one, other) => one - other);
  const errors = answers.filter((answer) => answer.status !== 204).length;
  const at = (share: number) => taken[Math.floor(taken.length * share)]!.toFixed(1);
  console.log(`  ${answers.length} turns stored in ${LASTS_MS / 1000} s, ${errors} errors; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
}
