import { signal } from '@preact/signals';
import type { Me, Welcome } from '#contract/person.ts';
import { RefusedByServer, ServerAway } from './refused.ts';
import { forgetMe, rememberedMe, rememberMe } from './remembered-me.ts';

/** Whether this page came from a server with people and teams. Without one the game plays alone and asks nobody. */
export const hasServer = document.querySelector('meta[name="seven-doors-server"]') !== null;

/** Whoever is signed in; until the server has answered, or while it is away, whoever was last. */
export const me = signal<Me | null>(hasServer ? rememberedMe() : null);

/** What the server said before anybody signed in; null until it answered. */
export const welcome = signal<Omit<Welcome, 'me'> | null>(null);

/** Whether the last word from the server is missing: then what is shown may be old, and results wait. */
export const isServerAway = signal(false);

let asked: Promise<void> | null = null;

/** Asks once who is signed in, and waits for it. Never fails: a server that is away leaves whoever was signed in last. */
export function loadWelcome(): Promise<void> {
  asked ??= hasServer ? askWelcome() : Promise.resolve();
  return asked;
}

/** Asks anew, after something changed who is signed in. */
export function reloadWelcome(): Promise<void> {
  asked = askWelcome();
  return asked;
}

/** Takes note of how a question went: whether the server is there, and whether the session is over. */
export function heardFrom(error: unknown): void {
  isServerAway.value = error instanceof ServerAway || (error instanceof RefusedByServer && error.code === 'unavailable');
  if (error instanceof RefusedByServer && error.code === 'not-signed-in') void reloadWelcome();
}

/** Shows somebody as signed in, or nobody. */
export function setMe(person: Me | null): void {
  me.value = person;
  if (person === null) forgetMe();
  else rememberMe(person);
}

async function askWelcome(): Promise<void> {
  const [{ ask }, contract] = await Promise.all([import('./ask.ts'), import('#contract/person.ts')]);
  try {
    const { me: person, ...rest } = await ask(contract.Welcome, 'GET', 'welcome');
    welcome.value = rest;
    isServerAway.value = false;
    setMe(person);
  } catch {
    isServerAway.value = true;
  }
}
