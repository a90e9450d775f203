import { backUp } from '#server/store/backup.ts';
import { readArguments } from '../arguments.ts';
import { UsageError } from '../usage-error.ts';

/** Copies the embedded database into a new file; the server may go on running. */
export async function backup(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { data: { type: 'string' } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError('Usage: seven-doors backup <file> [--data DIR]');
  if ((process.env.DATABASE_URL ?? '') !== '') throw new UsageError('DATABASE_URL is set, so the data is in PostgreSQL: back it up with pg_dump "$DATABASE_URL".');
  await backUp(values.data ?? (process.env.DATA_DIR || 'data'), file).catch((error: unknown) => {
    throw new UsageError((error as Error).message);
  });
  process.stdout.write(`Backed up to ${file}\n`);
  return 0;
}
