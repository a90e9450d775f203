import { overlaps } from '#engine/scenario/holds.ts';
import type { Scenario } from '#engine/scenario/scenario.ts';
import type { Channel, Cue } from '#engine/scenario/vocabulary.ts';
import { fitsMoment, type PastTurn } from './past-moments.ts';
import { graver, type Severity } from './severity.ts';
import { uniteRedLines } from './unite-red-lines.ts';
import type { ContactLimit, Crossing, RedLine, RuleSet } from './rule-set.ts';

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

/** A turn with what went before it and the scene it was played in. */
interface Watched {
  readonly scenario: Scenario;
  readonly one: PastTurn;
  readonly earlier: readonly PastTurn[];
  readonly ruleSets: readonly RuleSet[];
}

/** Watches the whole transcript, with the facts of the scene, for red lines of these rule sets. */
export function judgeConduct(scenario: Scenario, past: readonly PastTurn[], ruleSets: readonly RuleSet[]): ConductScore {
  const breaches: Breach[] = [];
  past.forEach((one, index) => {
    for (const redLine of crossedIn({ scenario, one, earlier: past.slice(0, index), ruleSets })) {
      const again = breaches.some((breach) => breach.redLine === redLine.id);
      breaches.push({ turn: one.turn.turn, redLine: redLine.id, severity: severityOf(redLine, one, again) });
    }
  });
  const cost = breaches.reduce((sum, breach) => sum + COST[breach.severity], 0);
  return { score: Math.max(0, 100 - cost), breaches };
}

/** What the reply or the moment names, and for every act that none of these speaks for, the act's own red line. */
function crossedIn(watched: Watched): RedLine[] {
  const { turn } = watched.one;
  const redLines = uniteRedLines(watched.ruleSets);
  const named = redLines.filter((redLine) =>
    turn.redLine === redLine.id ||
    redLine.context?.some((crossing) => shows(crossing, watched)) === true ||
    (turn.contact !== null && redLine.contact?.some((limit) => watched.ruleSets.some((rules) => breaks(limit, rules, watched))) === true));
  const spokenFor = named.flatMap((redLine) => redLine.heardIn ?? []);
  const byAct = redLines.filter(({ act }) => act !== undefined && turn.acts.includes(act) && !spokenFor.includes(act));
  return [...named, ...byAct.filter((redLine) => !named.includes(redLine))];
}

function severityOf(redLine: RedLine, one: PastTurn, again: boolean): Severity {
  const { severity, repeated = severity, aggravated } = redLine;
  const usual = again ? graver(severity, repeated) : severity;
  return aggravated !== undefined && overlaps(aggravated.acts, one.turn.acts) ? graver(usual, aggravated.severity) : usual;
}

function shows(crossing: Crossing, watched: Watched): boolean {
  const { acts } = watched.one.turn;
  return (
    overlaps(crossing.acts, acts) &&
    !(crossing.without !== undefined && overlaps(crossing.without, acts)) &&
    fitsMoment(crossing.when, watched.one) &&
    (crossing.since === undefined || isUnmet(crossing.since, watched)) &&
    !(crossing.overheard === true && !isOverheard(watched))
  );
}

function isUnmet({ cue, unless }: NonNullable<Crossing['since']>, { one, earlier }: Watched): boolean {
  const turns = [...earlier, one].map((past) => past.turn);
  const last = turns.findLastIndex((turn) => overlaps<Cue>(cue, turn.cues));
  return last >= 0 && !turns.slice(last, -1).some((turn) => overlaps(unless, turn.acts));
}

/** Before the customer is found, whoever is at the door listens. A call or message goes to the customer alone. */
function isOverheard({ one: { turn }, scenario }: Watched): boolean {
  if (turn.contact !== null && turn.contact.channel !== 'visit') return false;
  return turn.stage === 'contact-planning' || scenario.scene.listeners.length > 0;
}

function breaks(limit: ContactLimit, { contact: limits }: RuleSet, watched: Watched): boolean {
  const { contact } = watched.one.turn;
  if (contact === null || limits === undefined) return false;
  const { hours, callsPerDay = Infinity, visitsPerDay = Infinity } = limits;
  switch (limit) {
    case 'hours': return hours !== undefined && (contact.time < hours.from || contact.time > hours.to);
    case 'calls-per-day': return contact.channel === 'phone' && attemptsThatDay(watched, 'phone') > callsPerDay;
    case 'visits-per-day': return contact.channel === 'visit' && attemptsThatDay(watched, 'visit') > visitsPerDay;
  }
}

/** This attempt and those of the same day before it; on the first day, also what the log already has of today. */
function attemptsThatDay({ one, earlier, scenario }: Watched, channel: Channel): number {
  const day = one.turn.contact?.day;
  const made = [...earlier, one].filter(({ turn }) => turn.contact?.day === day && turn.contact?.channel === channel);
  const logged = day === 1 ? scenario.scene.callLog.filter((entry) => entry.daysAgo === 0 && entry.channel === channel) : [];
  return made.length + logged.length;
}
