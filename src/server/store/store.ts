import type { Kysely, Transaction } from 'kysely';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';

/** An open database. */
export interface Store {
  readonly dialect: Dialect;
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

/** The database, or a transaction in it. */
export type Db = Kysely<Tables> | Transaction<Tables>;
