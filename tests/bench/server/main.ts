import { openPlaces } from './places.ts';
import { benchSubmissions } from './submissions.ts';

const places = await openPlaces();
console.log('Verified attempts a second against bare inserts of the same bytes, 32 connections, medians of 5 interleaved rounds (target: ratio at least 0.5)');
await benchSubmissions(places.sqlite());
await benchSubmissions(await places.postgres());
await places.close();
