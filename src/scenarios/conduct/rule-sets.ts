import { Problem } from '#engine/problem.ts';
import type { RuleSet } from '#engine/scoring/rule-set.ts';
import cn from './cn.json' with { type: 'json' };
import microfinance from './microfinance.json' with { type: 'json' };

/** The rule sets there are. The first lies beneath all others: it speaks for the profession, they for a country. */
export const RULE_SETS = ['microfinance', 'cn'] as const;
export type RuleSetId = (typeof RULE_SETS)[number];

/** The rule sets as data, whole. */
export const ruleSetFiles: Readonly<Record<RuleSetId, unknown>> = { microfinance, cn };

const chosen = new Map<string, readonly RuleSet[]>();

/** These rule sets, with `microfinance` always first among them; the same list each time. @throws Problem `unknown-rules` */
export function loadRuleSets(ids: readonly string[]): readonly RuleSet[] {
  const unknown = ids.filter((id) => !isRuleSet(id));
  if (unknown.length > 0) {
    const named = unknown.map((id) => `"${id}"`).join(', ');
    throw new Problem('unknown-rules', `There is no rule set ${named}; there are: ${RULE_SETS.join(', ')}.`);
  }
  const wanted = RULE_SETS.filter((id) => id === 'microfinance' || ids.includes(id));
  const key = wanted.join(' ');
  const known = chosen.get(key) ?? wanted.map((id) => ruleSetFiles[id] as RuleSet);
  chosen.set(key, known);
  return known;
}

function isRuleSet(id: string): id is RuleSetId {
  return (RULE_SETS as readonly string[]).includes(id);
}
