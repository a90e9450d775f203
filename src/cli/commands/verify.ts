import { readFile } from 'node:fs/promises';
import { isTyped, parseAttempt } from '#engine/attempt/attempt.ts';
import { verifyAttempt } from '#engine/attempt/verify.ts';
import { hashOf, loadScenario } from '#scenarios/catalog.ts';
import { hearingFor } from '#server/hearing/hearing-for.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import { readArguments } from '../arguments.ts';
import { UsageError } from '../usage-error.ts';

/** Replays an attempt and prints its scorecard as JSON; exit status 1 if a claimed score does not hold. */
export async function verify(args: string[]): Promise<number> {
  const { positionals: [path] } = readArguments(args, {});
  if (path === undefined) throw new UsageError('Usage: seven-doors verify <attempt.json>');
  const attempt = parseAttempt(await readJson(path));
  const scenario = await loadScenario(attempt.scenario);
  const { state, scorecard, claimHolds } = verifyAttempt(attempt, scenario, hashOf(scenario), loadRuleSets(attempt.rules), { hearAgain: isTyped(attempt) ? await hearingFor(scenario, attempt) : undefined });
  process.stdout.write(`${JSON.stringify({ scenario: attempt.scenario, ending: state.ending, ...scorecard })}\n`);
  process.stderr.write(claimHolds === null
    ? 'The attempt replays; it claims no score.\n'
    : claimHolds
      ? 'The attempt replays and its claimed score holds.\n'
      : `The claimed score does not hold: claimed ${JSON.stringify(attempt.claimed)}, replayed score ${scorecard.score}, conduct ${scorecard.conduct.score}, craft ${scorecard.craft.score}, ending ${state.ending}.\n`);
  return claimHolds === false ? 1 : 0;
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(`Cannot read "${path}": ${error.message}`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`"${path}" is not JSON: ${(error as Error).message}`);
  }
}
