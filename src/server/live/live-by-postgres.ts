import { EventEmitter } from 'node:events';
import { sql } from 'kysely';
import pg from 'pg';
import type { Store } from '../store/store.ts';
import type { Live } from './live.ts';

const CHANNEL = 'seven_doors_standings';
const RETRY_MS = 1000;

/** News between processes by PostgreSQL's NOTIFY. A lost connection is opened again; pages then ask for their boards anew. */
export async function liveByPostgres(store: Store, url: string): Promise<Live> {
  const emitter = new EventEmitter().setMaxListeners(0);
  let client: pg.Client | null = null;
  let isClosed = false;

  const listen = async (): Promise<void> => {
    const opened = new pg.Client({ connectionString: url });
    opened.on('error', () => undefined); // its end follows
    opened.on('notification', ({ payload }) => emitter.emit('change', payload));
    await opened.connect();
    await opened.query(`listen ${CHANNEL}`);
    client = opened;
    opened.on('end', again); // only now: a connection that never opened is tried again by whoever opened it
  };
  const again = (): void => {
    if (!isClosed) setTimeout(() => void listen().catch(again), RETRY_MS).unref();
  };
  await listen();

  return {
    publish: async (teamId) => void (await sql`select pg_notify(${CHANNEL}, ${teamId})`.execute(store.db)),
    subscribe(listener) {
      emitter.on('change', listener);
      return () => emitter.off('change', listener);
    },
    async close() {
      isClosed = true;
      emitter.removeAllListeners();
      await client?.end();
    },
  };
}
