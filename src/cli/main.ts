#!/usr/bin/env node
import { Problem } from '#engine/problem.ts';
import { backup } from './commands/backup.ts';
import { check } from './commands/check.ts';
import { play } from './commands/play.ts';
import { serve } from './commands/serve.ts';
import { simulateCommand } from './commands/simulate.ts';
import { understandCommand } from './commands/understand.ts';
import { verify } from './commands/verify.ts';
import { UsageError } from './usage-error.ts';

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = { play, simulate: simulateCommand, check, understand: understandCommand, verify, serve, backup };

const USAGE = `Usage: seven-doors <command> [options]
Commands: ${Object.keys(COMMANDS).join(', ')}`;

/** Exit status: 0 done, 1 the thing checked is not sound, 2 wrong usage or unreadable input. */
async function main([name, ...args]: string[]): Promise<number> {
  const command = COMMANDS[name ?? ''];
  if (command === undefined) throw new UsageError(name === undefined ? USAGE : `There is no command "${name}".\n${USAGE}`);
  return command(args);
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError || error instanceof Problem) {
    process.stderr.write(`seven-doors: ${error.message}\n`);
    return 2;
  }
  throw error;
});
