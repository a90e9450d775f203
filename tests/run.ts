/** Runs every check and ends with one line for all of them: `N passed, N failed`. A check without tests counts as one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Outcome = { readonly name: string; readonly passed: number; readonly failed: number; readonly skipped: number; readonly seconds: number };

const root = join(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'seven-doors-'));

const outcomes = [
  check('types', 'tsc', '-p', 'tsconfig.json'),
  check('types (engine)', 'tsc', '-p', 'src/engine/tsconfig.json'),
  check('lint', 'oxlint', '--deny-warnings', 'src', 'tests', 'scripts'),
  vitest('unit'),
  vitest('server'),
  vitest('e2e'),
];
rmSync(scratch, { recursive: true, force: true });

const total = (key: 'passed' | 'failed' | 'skipped'): number => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);

console.log('\nSummary');
for (const { name, passed, failed, skipped, seconds } of outcomes) {
  const rest = skipped ? `, ${skipped} skipped` : '';
  console.log(`  ${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${rest} (${seconds.toFixed(1)} s)`);
}
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;

function check(name: string, ...command: string[]): Outcome {
  const { ok, seconds } = run(name, command);
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, seconds };
}

function vitest(project: string): Outcome {
  const report = join(scratch, `${project}.json`);
  const { ok, seconds } = run(project, [
    'vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
  ]);
  const { passed, failed, skipped } = counts(report);
  // Vitest also fails without a failed test: a file that does not load, an error nobody caught, no tests at all.
  return { name: project, passed, failed: ok ? failed : Math.max(failed, 1), skipped, seconds };
}

type Report = {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
};

function counts(file: string): { passed: number; failed: number; skipped: number } {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const unloaded = report.testResults.filter(
      (each) => each.status === 'failed' && !each.assertionResults.some((one) => one.status === 'failed'),
    ).length;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function run(name: string, [program = '', ...args]: string[]): { ok: boolean; seconds: number } {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const path = `${join(root, 'node_modules/.bin')}:${process.env.PATH}`;
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path } });
  return { ok: status === 0, seconds: (performance.now() - started) / 1000 };
}
