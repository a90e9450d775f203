import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '#tests/postgres.ts';

/** An empty database to take figures on. */
export interface Place {
  readonly name: 'SQLite' | 'PostgreSQL';
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface Places {
  sqlite(): Place;
  postgres(): Promise<Place>;
  close(): Promise<void>;
}

/** Both databases; every call gives a new empty one. */
export async function openPlaces(): Promise<Places> {
  const server = await startPostgres();
  const folders: string[] = [];
  let made = 0;
  return {
    sqlite() {
      const dataFolder = mkdtempSync(join(tmpdir(), 'seven-doors-bench-'));
      folders.push(dataFolder);
      return { name: 'SQLite', databaseUrl: null, dataFolder, environment: { DATA_DIR: dataFolder } };
    },
    async postgres() {
      made += 1;
      const databaseUrl = await server.createDatabase(`bench${made}`);
      return { name: 'PostgreSQL', databaseUrl, dataFolder: '', environment: { DATABASE_URL: databaseUrl } };
    },
    async close() {
      await server.stop();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}
