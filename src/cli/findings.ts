import { readFile } from 'node:fs/promises';
import { explore } from '#engine/policies/explore.ts';
import type { Finding } from '#engine/scenario/finding.ts';
import { figuresOf } from '#engine/scenario/figures.ts';
import { parseScenario } from '#engine/scenario/parse-scenario.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import { readThrough } from '#engine/scenario/soundness.ts';
import { checkBook } from '#i18n/check-book.ts';
import { LANGUAGES } from '#i18n/languages.ts';
import { CUSTOMERS, isCustomer, lender, loadScenario } from '#scenarios/catalog.ts';
import { loadWording } from '#server/words/load-wording.ts';
import { UsageError } from './usage-error.ts';

const PLAYS = 1500;

/** What is not sound in a built-in scenario, by its id, or in a scenario file, by its path. @throws UsageError if unreadable */
export function findingsOf(name: string): Promise<Finding[]> {
  return isCustomer(name) ? checkBuiltIn(name) : checkFile(name);
}

async function checkBuiltIn(id: string): Promise<Finding[]> {
  const data = await loadScenario(id);
  const findings = await checkScenario(data);
  if (findings.some((one) => one.code === 'format')) return findings;
  for (const language of LANGUAGES) {
    const { book } = await loadWording(data, language);
    findings.push(...checkBook(data, book, figuresOf(data, lender), language));
  }
  return findings;
}

async function checkFile(path: string): Promise<Finding[]> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(`"${path}" is neither a built-in scenario (${CUSTOMERS.join(', ')}) nor a readable file: ${error.message}`);
  });
  try {
    return await checkScenario(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`"${path}" is not JSON: ${error.message}`);
    throw error;
  }
}

async function checkScenario(data: unknown): Promise<Finding[]> {
  const parsed = parseScenario(data);
  if ('findings' in parsed) return parsed.findings;
  const structural = readThrough(parsed.scenario, lender);
  return isPlayable(parsed.scenario, structural) ? [...structural, ...explore(parsed.scenario, PLAYS)] : structural;
}

/** Exploring needs something to say and an ending to reach. */
function isPlayable(scenario: Scenario, findings: readonly Finding[]): boolean {
  return scenario.replies.length > 0 && !findings.some((one) => ['no-last-resort', 'unknown-reference', 'duplicate-id'].includes(one.code));
}
