import type { Me } from '#contract/person.ts';
import { language } from '../settings.ts';
import { tasks } from '../tasks/tasks.ts';
import { setMe } from './server.ts';
import { startCounting } from './start-counting.ts';

/** Somebody has just signed in: their language is shown, what is due is asked for, what waits is sent. */
export function signedIn(person: Me): void {
  if (person.language !== null) language.value = person.language;
  tasks.value = null; // those of whoever was signed in before
  setMe(person);
  startCounting();
}
