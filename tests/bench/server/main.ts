import { benchBoards } from './boards.ts';
import { benchLoad } from './load.ts';
import { PEOPLE, TEAMS } from './million.ts';
import { openPlaces, type Place } from './places.ts';
import { benchSubmissions } from './submissions.ts';

const FEW = 10_000;
const MANY = 1_000_000;

const places = await openPlaces();

console.log('Verified attempts a second against bare inserts of the same bytes, 32 connections, medians of interleaved rounds (target: ratio at least 0.5)');
await benchSubmissions(places.sqlite());
await benchSubmissions(await places.postgres());

console.log(`\nPages with ${MANY.toLocaleString('en')} attempts of ${PEOPLE.toLocaleString('en')} people in ${TEAMS} teams, p95 (target: under 50 ms, at most 3 times that with ${FEW.toLocaleString('en')})`);
await compareBoards(() => places.sqlite());
await compareBoards(() => places.postgres());

console.log('\n500 trainees at a turn every 5 s, two processes on PostgreSQL (target: no error, p95 under 55 ms)');
await benchLoad(await places.postgres());
await places.close();

async function compareBoards(place: () => Place | Promise<Place>): Promise<void> {
  const few = await benchBoards(await place(), FEW);
  const large = await place();
  const many = await benchBoards(large, MANY);
  console.log(`  ${large.name}: start ${few.startMs.toFixed(0)} → ${many.startMs.toFixed(0)} ms, memory ${mB(few.memory)} → ${mB(many.memory)}`);
  for (const [name, time] of many.times) {
    const before = few.times.get(name)!;
    console.log(`    ${name.padEnd(34)} ${time.toFixed(1).padStart(6)} ms   with few ${before.toFixed(1).padStart(6)} ms   ratio ${(time / before).toFixed(2)}`);
  }
}

function mB(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
