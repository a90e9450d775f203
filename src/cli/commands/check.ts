import { CUSTOMERS } from '#scenarios/catalog.ts';
import { readArguments } from '../arguments.ts';
import { findingsOf } from '../findings.ts';

/** Soundness of scenarios: built-in ones by id or all of them, or files. Prints a line per finding. */
export async function check(args: string[]): Promise<number> {
  const { positionals } = readArguments(args, {});
  let found = 0;
  for (const name of positionals.length > 0 ? positionals : CUSTOMERS) {
    const findings = await findingsOf(name);
    for (const one of findings) process.stdout.write(`${name}: ${one.code}: ${one.place}: ${one.message} ${one.remedy}\n`);
    if (findings.length === 0) process.stdout.write(`${name}: sound\n`);
    found += findings.length;
  }
  return found === 0 ? 0 : 1;
}
