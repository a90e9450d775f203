import { z } from 'zod';
import { finding, type Finding } from './finding.ts';
import { Scenario } from './scenario.ts';

/** The scenario format as JSON Schema, for editors and for authors. */
export function scenarioJsonSchema(): unknown {
  return z.toJSONSchema(Scenario, { reused: 'ref' });
}

/** Reads unknown data as a scenario: either it is one, or the findings say where it is not. */
export function parseScenario(data: unknown): { readonly scenario: Scenario } | { readonly findings: Finding[] } {
  const parsed = Scenario.safeParse(data);
  if (parsed.success) return { scenario: parsed.data };
  return {
    findings: parsed.error.issues.map((issue) =>
      finding('format', issue.path.join('.') || '(whole file)', issue.message, 'Correct this value; the scenario format is in the published schema.')),
  };
}
