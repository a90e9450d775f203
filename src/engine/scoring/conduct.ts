import { overlaps } from '#engine/scenario/condition.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import { fitsMoment, type PastTurn } from './past-moments.ts';
import { SEVERITIES, type RedLine, type RuleSet, type Severity } from './rule-set.ts';

/** A red line crossed. */
export interface Breach {
  readonly turn: number;
  readonly redLine: string;
  readonly severity: Severity;
}

export interface ConductScore {
  /** 100 without a breach; 0 after an auto-fail. */
  readonly score: number;
  readonly breaches: readonly Breach[];
}

const COST: Readonly<Record<Severity, number>> = { minor: 3, major: 10, 'auto-fail': 100 };

/** Watches the whole transcript, with the facts of the scene, for red lines of these rule sets. */
export function judgeConduct(scenario: Scenario, past: readonly PastTurn[], ruleSets: readonly RuleSet[]): ConductScore {
  const redLines = gathered(ruleSets);
  const breaches = past.flatMap((one, index) =>
    [...redLines.values()]
      .filter((redLine) => crosses(redLine, one, past.slice(0, index), scenario, ruleSets))
      .map((redLine) => ({ turn: one.turn.turn, redLine: redLine.id, severity: redLine.severity })),
  ).map((breach, index, all) => {
    const again = all.findIndex((one) => one.redLine === breach.redLine) < index;
    return again ? { ...breach, severity: redLines.get(breach.redLine)!.repeated ?? breach.severity } : breach;
  });
  const cost = breaches.reduce((sum, breach) => sum + COST[breach.severity], 0);
  return { score: Math.max(0, 100 - cost), breaches };
}

/** The red lines of all rule sets; where two name the same one, the graver severity counts. */
function gathered(ruleSets: readonly RuleSet[]): Map<string, RedLine> {
  const redLines = new Map<string, RedLine>();
  for (const redLine of ruleSets.flatMap((ruleSet) => ruleSet.redLines)) {
    const known = redLines.get(redLine.id);
    if (known === undefined || gravity(redLine) > gravity(known)) redLines.set(redLine.id, redLine);
  }
  return redLines;
}

function gravity(redLine: RedLine): number {
  return SEVERITIES.indexOf(redLine.severity);
}

function crosses(redLine: RedLine, one: PastTurn, earlier: readonly PastTurn[], scenario: Scenario, ruleSets: readonly RuleSet[]): boolean {
  const { turn } = one;
  if (turn.redLine === redLine.id) return true;
  if (redLine.act !== undefined && turn.redLine === null && turn.acts.includes(redLine.act)) return true;
  if (redLine.contact !== undefined) return ruleSets.some((rules) => breaksContactRule(redLine, one, earlier, rules));
  const { context } = redLine;
  if (context === undefined || !overlaps(context.acts, turn.acts) || !fitsMoment(context.when, one)) return false;
  if (context.overheard === true && !isOverheard(one, scenario)) return false;
  return context.without === undefined || !overlaps<DialogueAct>(context.without, turn.acts);
}

function isOverheard(one: PastTurn, scenario: Scenario): boolean {
  return one.turn.stage === 'contact-planning' || scenario.scene.listeners.length > 0;
}

function breaksContactRule(redLine: RedLine, one: PastTurn, earlier: readonly PastTurn[], rules: RuleSet): boolean {
  const { contact } = one.turn;
  if (contact === null || rules.contact === undefined) return false;
  const { hours, callsPerDay, visitsPerDay } = rules.contact;
  if (redLine.contact === 'hours') return contact.time < hours.from || contact.time > hours.to;
  const sameDay = earlier.filter((past) => past.turn.contact?.day === contact.day);
  const count = (channel: string) => sameDay.filter((past) => past.turn.contact?.channel === channel).length + 1;
  if (redLine.contact === 'calls-per-day') return contact.channel === 'phone' && count('phone') > callsPerDay;
  return contact.channel === 'visit' && count('visit') > visitsPerDay;
}
