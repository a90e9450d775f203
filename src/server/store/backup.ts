import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { DATABASE_FILE } from './open-sqlite.ts';

/**
 * Copies the database of a data folder into a new file, while a server may be writing to it: the copy is as of one moment.
 * @throws Error if there is no database, or already such a file
 */
export async function backUp(folder: string, file: string): Promise<void> {
  const source = join(folder, DATABASE_FILE);
  if (!existsSync(source)) throw new Error(`There is no database ${source}; name its folder with --data.`);
  if (existsSync(file)) throw new Error(`${file} is there already; it is not overwritten. Choose another name.`);
  const part = `${file}.part`;
  const database = new Database(source, { readonly: true });
  try {
    await database.backup(part);
    renameSync(part, file);
  } finally {
    database.close();
    rmSync(part, { force: true });
  }
}
