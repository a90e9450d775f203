import type { RedLine, RuleSet } from './rule-set.ts';
import { graver } from './severity.ts';

const united = new WeakMap<readonly RuleSet[], readonly RedLine[]>();

/** The red lines of all these rule sets. Where several name the same one, every way to cross it and the graver severity count. */
export function uniteRedLines(ruleSets: readonly RuleSet[]): readonly RedLine[] {
  let redLines = united.get(ruleSets);
  if (redLines === undefined) {
    const byId = new Map<string, RedLine>();
    for (const redLine of ruleSets.flatMap((ruleSet) => ruleSet.redLines)) {
      const known = byId.get(redLine.id);
      byId.set(redLine.id, known === undefined ? redLine : unite(known, redLine));
    }
    redLines = [...byId.values()];
    united.set(ruleSets, redLines);
  }
  return redLines;
}

function unite(one: RedLine, other: RedLine): RedLine {
  return {
    ...one,
    ...other,
    severity: graver(one.severity, other.severity),
    repeated: one.repeated && other.repeated ? graver(one.repeated, other.repeated) : one.repeated ?? other.repeated,
    heardIn: [...(one.heardIn ?? []), ...(other.heardIn ?? [])],
    context: [...(one.context ?? []), ...(other.context ?? [])],
    contact: [...(one.contact ?? []), ...(other.contact ?? [])],
    sources: { ...one.sources, ...other.sources },
  };
}
