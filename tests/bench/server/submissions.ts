import { median } from '../statistics.ts';
import { openStore } from '#server/store/open-store.ts';
import { issueTalks, type IssuedTalk } from '#tests/issued-talks.ts';
import { sendAll, sendJson } from '#tests/send-all.ts';
import { startServerProcess } from '#tests/server-process.ts';
import type { Place } from './places.ts';

/** Rounds until both programs are compiled by their use. */
const WARM_UP = 3;
const ROUNDS = 5;
const TRAINEES = 100;
const TALKS_EACH_ROUND = 6;
const CONNECTIONS = 32;

/** Verified attempts a second against the same messages inserted bare, in turns; this process sends, the servers have one each. */
export async function benchSubmissions(place: Place): Promise<void> {
  const store = await openStore(place);
  const talks = await issueTalks(store, TRAINEES, TALKS_EACH_ROUND * (WARM_UP + ROUNDS));
  const ours = await startServerProcess(place.environment);
  const bare = await startServerProcess(place.environment, 'tests/bench/server/bare-insert.ts');
  const rates: { ours: number; bare: number }[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const batch = talks.filter((_talk, index) => Math.floor((index % (TALKS_EACH_ROUND * (WARM_UP + ROUNDS))) / TALKS_EACH_ROUND) === round);
    const rate = { bare: await rateOf(`${bare.url}/bare`, batch), ours: await rateOf(`${ours.url}/api/attempts`, batch) };
    if (round >= WARM_UP) rates.push(rate);
  }
  await Promise.all([ours.kill(), bare.kill(), store.close()]);
  const ratio = median(rates.map((rate) => rate.ours / rate.bare));
  console.log(`  ${place.name.padEnd(10)} verified ${median(rates.map((rate) => rate.ours)).toFixed(0).padStart(5)}/s   bare insert ${median(rates.map((rate) => rate.bare)).toFixed(0).padStart(5)}/s   ratio ${ratio.toFixed(2)}`);
}

async function rateOf(url: string, talks: readonly IssuedTalk[]): Promise<number> {
  const started = performance.now();
  const answers = await sendAll(talks, CONNECTIONS, (talk, agent) => sendJson(url, 'POST', talk.body, talk.cookie, agent));
  const failed = answers.filter((answer) => answer.status !== 201).length;
  if (failed > 0) throw new Error(`${failed} of ${talks.length} submissions to ${url} failed`);
  return (1000 * talks.length) / (performance.now() - started);
}
