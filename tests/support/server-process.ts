import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface ServerProcess {
  readonly url: string;
  /** Everything it printed so far. */
  printed(): string;
  /** As a power cut would end it. */
  kill(): Promise<void>;
  /** Resident bytes, where the system tells (Linux). */
  memory(): Promise<number>;
}

/** A server in a process of its own, on a free port. The program prints the address it is open at. */
export async function startServerProcess(environment: Readonly<Record<string, string>>, program = 'tests/support/serve-api.ts'): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../..', program)], { env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /open at (http\S+)/.exec(said);
      if (address !== null) resolve(address[1]!);
    });
    child.once('exit', (code) => reject(new Error(`The server process ended with ${code}: ${said}`)));
  });
  return {
    url,
    printed: () => said,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async memory() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
    },
  };
}
