import { simulate } from '#engine/policies/simulate.ts';
import { CUSTOMERS, loadScenario } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import { languageOf, readArguments, wholeNumber } from '../arguments.ts';
import { policyNamed } from '../policies.ts';
import { UsageError } from '../usage-error.ts';

/** Plays many conversations by a policy and prints what they came to. */
export async function simulateCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    all: { type: 'boolean' }, policy: { type: 'string' }, runs: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' },
  });
  const ids = values.all === true ? CUSTOMERS : positionals;
  if (ids.length === 0 || values.policy === undefined) {
    throw new UsageError('Usage: seven-doors simulate (--all | <scenario>…) --policy <name> --runs N [--lang zh-CN|en] [--json]');
  }
  const language = languageOf(values.lang);
  const runs = wholeNumber('runs', values.runs, 200, 1);
  const ruleSets = loadRuleSets(['cn']);
  for (const id of ids) {
    const scenario = await loadScenario(id);
    const result = simulate(scenario, await policyNamed(values.policy, scenario, language), runs, ruleSets);
    process.stdout.write(values.json === true
      ? `${JSON.stringify({ scenario: id, policy: values.policy, ...result })}\n`
      : `${id.padEnd(14)} ${values.policy.padEnd(22)} mean ${result.mean.toFixed(1).padStart(5)}  min ${result.min}  p10 ${result.p10}  p90 ${result.p90}  max ${result.max}  passed ${result.passRate}  good ${result.goodEndingRate}  turns ${result.turnsMin}–${result.turnsMax}  ${JSON.stringify(result.endings)}\n`);
  }
  return 0;
}
