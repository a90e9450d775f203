import { syncGrants } from '../counted/grant-stock.ts';
import { outbox } from '../counted/post.ts';
import { loadTasks } from '../tasks/tasks.ts';
import { keepAtHand } from './keep-at-hand.ts';
import { loadWelcome, me, reloadWelcome, isServerAway } from './server.ts';

/** While the server is away, it is asked for again so often. */
const ASK_AGAIN_MS = 15_000;

/** Starts everything that a signed-in player needs behind the pages; to be called once, when the first words stand. */
export async function startServerPart(): Promise<void> {
  window.addEventListener('online', () => void goOn());
  setInterval(() => isServerAway.peek() && void goOn(), ASK_AGAIN_MS);
  await loadWelcome();
  startCounting();
}

/** Sends what waits, and asks what is due and what was begun elsewhere. Failures are tried again later. */
export function startCounting(): void {
  void outbox.flush();
  if (me.peek() === null) return;
  void syncGrants().catch(() => undefined);
  void loadTasks().then(keepAtHand);
}

async function goOn(): Promise<void> {
  await reloadWelcome();
  if (!isServerAway.peek()) startCounting();
}
