import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What the program says in JSON; tests look into it as they expect it to be. */
type Said = ReturnType<typeof JSON.parse>;

/** The command line, run as another program would run it. */
export function runCli(...args: readonly string[]) {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], { stdio: 'pipe' });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const exited = new Promise<number>((resolve) => child.once('close', (status) => resolve(status ?? -1)));
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  return {
    async reads(): Promise<Said> {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`The program said no more. ${errors}`);
      return JSON.parse(value as string);
    },
    writes: (line: string) => void child.stdin.write(`${line}\n`),
    ends: () => void child.stdin.end(),
    exits(): Promise<number> {
      child.stdin.end();
      return exited;
    },
    errors: () => errors,
  };
}
