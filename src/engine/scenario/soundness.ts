import { DIALOGUE_ACTS } from '#engine/dialogue-act.ts';
import type { Condition } from './condition.ts';
import { finding, type Finding } from './finding.ts';
import type { Lender } from './lender.ts';
import type { Scenario } from './scenario.ts';
import { MOODS } from './vocabulary.ts';

/** What can be told wrong in a scenario by reading it, without playing it. */
export function readThrough(scenario: Scenario, lender: Lender): Finding[] {
  return [
    ...duplicateIds(scenario),
    ...missingReferences(scenario, lender),
    ...unansweredActs(scenario),
    ...weights(scenario),
    ...lastResort(scenario),
    ...plansBeyondAuthority(scenario, lender),
  ];
}

/** Ids of everything anybody can say, replies apart. */
export function lineIds(scenario: Scenario): string[] {
  return [
    ...scenario.start.lines, ...scenario.lines,
    ...scenario.beats.flatMap((beat) => beat.lines ?? []),
    ...scenario.endings.flatMap((ending) => ending.lines),
  ].map((line) => line.id);
}

function duplicateIds(scenario: Scenario): Finding[] {
  const ids = [...lineIds(scenario), ...scenario.replies.map((reply) => reply.id), ...scenario.beats.map((beat) => `beat ${beat.id}`), ...scenario.endings.map((ending) => `ending ${ending.id}`)];
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [finding('duplicate-id', id, 'This id stands twice.', 'Give each line, reply, beat and ending an id of its own.')] : [];
  });
}

function missingReferences(scenario: Scenario, lender: Lender): Finding[] {
  const known = {
    plan: new Set(Object.keys(scenario.plans)),
    fact: new Set(scenario.facts),
    beat: new Set(scenario.beats.map((beat) => beat.id)),
  };
  const missing = (kind: keyof typeof known, name: string | undefined, place: string) =>
    name === undefined || known[kind].has(name) ? [] : [finding('unknown-reference', place, `There is no ${kind} "${name}".`, `Declare the ${kind} or correct its name.`)];
  const inCondition = (when: Condition | undefined, place: string) => [
    ...[...(when?.facts ?? []), ...(when?.notFacts ?? [])].flatMap((name) => missing('fact', name, place)),
    ...[...(when?.beats ?? []), ...(when?.notBeats ?? [])].flatMap((name) => missing('beat', name, place)),
    ...(Array.isArray(when?.table) ? when.table.flatMap((name) => missing('plan', name, place)) : []),
  ];
  const spoken = [...scenario.start.lines, ...scenario.lines, ...scenario.beats.flatMap((beat) => beat.lines ?? []), ...scenario.endings.flatMap((ending) => ending.lines)];
  return [
    ...(lender.loans[scenario.loan] === undefined ? [finding('unknown-reference', 'loan', `The lender file has no loan "${scenario.loan}".`, 'Name a loan of the lender file.')] : []),
    ...spoken.flatMap((line) => (line.reveals ?? []).flatMap((fact) => missing('fact', fact, line.id))),
    ...scenario.lines.flatMap((line) => inCondition(line.when, line.id)),
    ...scenario.replies.flatMap((reply) => [...inCondition(reply.when, reply.id), ...missing('plan', reply.plan, reply.id)]),
    ...scenario.beats.flatMap((beat) => [...inCondition(beat.when, beat.id), ...missing('plan', beat.table, beat.id), ...(beat.reveals ?? []).flatMap((fact) => missing('fact', fact, beat.id))]),
    ...scenario.endings.flatMap((ending) => inCondition(ending.when, ending.id)),
  ];
}

/** A line that fits an act in a mood, whatever else is going on. */
function unansweredActs(scenario: Scenario): Finding[] {
  return DIALOGUE_ACTS.flatMap((act) =>
    MOODS.filter((mood) => !scenario.lines.some((line) => line.acts.includes(act) && line.when === undefined && (line.mood === undefined || line.mood.includes(mood))))
      .map((mood) => finding('unanswered-act', `${act} (${mood})`, `The customer has no answer to "${act}" when ${mood}.`, 'Write an unconditional line for it.')));
}

function weights(scenario: Scenario): Finding[] {
  const sum = scenario.rubric.reduce((total, criterion) => total + criterion.weight, 0);
  return [
    ...(sum === 100 ? [] : [finding('weights', 'rubric', `The weights sum to ${sum}.`, 'Make the weights of the criteria sum to 100.')]),
    ...scenario.rubric.filter((criterion) => criterion.parts.reduce((total, part) => total + part.points, 0) !== criterion.weight)
      .map((criterion) => finding('weights', criterion.id, 'The points of the parts do not sum to the weight.', 'Make them equal.')),
  ];
}

function lastResort(scenario: Scenario): Finding[] {
  const last = scenario.endings.at(-1);
  return last !== undefined && last.atLimit === true && Object.keys(last.when).length === 0
    ? []
    : [finding('no-last-resort', 'endings', 'The last ending does not always hold at the turn limit.', 'End the list with an ending at the limit without conditions.')];
}

function plansBeyondAuthority(scenario: Scenario, lender: Lender): Finding[] {
  const { maxPartsAfterNow, withinDays } = lender.offers;
  return Object.entries(scenario.plans)
    .filter(([, plan]) => plan.parts.filter((part) => part.inDays > 0).length > maxPartsAfterNow || plan.parts.some((part) => part.inDays > withinDays))
    .map(([name]) => finding('beyond-authority', name, `The plan goes beyond what staff may offer (${maxPartsAfterNow} dated parts within ${withinDays} days).`, 'Shorten it.'));
}
