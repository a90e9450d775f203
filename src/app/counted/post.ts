import { countedStore } from '../progress/open-store.ts';
import { heardFrom, me } from '../server/server.ts';
import { loadTasks } from '../tasks/tasks.ts';
import { Outbox } from './outbox.ts';

/** The one outbox of the page. */
export const outbox = new Outbox({
  store: countedStore,
  send: async (submission) => {
    const [{ ask }, { Verified }] = await Promise.all([import('../server/ask.ts'), import('#contract/attempt.ts')]);
    try {
      const verified = await ask(Verified, 'POST', 'attempts', submission);
      if (verified.assignmentId !== null) void loadTasks();
      return verified;
    } catch (error) {
      heardFrom(error);
      throw error;
    }
  },
  personId: () => me.peek()?.id ?? null,
  later: (milliseconds, run) => void setTimeout(run, milliseconds),
});
