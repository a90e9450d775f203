import type { DialogueAct } from '#engine/dialogue-act.ts';
import type { Beat, Line, Reply, Scenario } from './scenario.ts';
import { STAGES, type Stage } from './vocabulary.ts';

/** A scenario with its parts laid out for quick finding. Made once per scenario object. */
export interface Script {
  readonly scenario: Scenario;
  readonly replies: ReadonlyMap<string, Reply>;
  readonly repliesIn: Readonly<Record<Stage, readonly Reply[]>>;
  readonly answersTo: ReadonlyMap<DialogueAct, readonly Line[]>;
  /** What is said when there is nothing new left to say about an act. */
  readonly wearyLines: readonly Line[];
  readonly silentBeats: readonly Beat[];
  readonly spokenBeats: readonly Beat[];
}

const scripts = new WeakMap<Scenario, Script>();

export function scriptOf(scenario: Scenario): Script {
  let script = scripts.get(scenario);
  if (script === undefined) {
    script = layOut(scenario);
    scripts.set(scenario, script);
  }
  return script;
}

function layOut(scenario: Scenario): Script {
  const answersTo = new Map<DialogueAct, Line[]>();
  for (const line of scenario.lines) {
    for (const act of line.acts) answersTo.set(act, [...(answersTo.get(act) ?? []), line]);
  }
  const fits = (reply: Reply, stage: Stage) => reply.when?.stage === undefined || reply.when.stage.includes(stage);
  return {
    scenario,
    replies: new Map(scenario.replies.map((reply) => [reply.id, reply])),
    repliesIn: Object.fromEntries(
      STAGES.map((stage) => [stage, scenario.replies.filter((reply) => fits(reply, stage))]),
    ) as Record<Stage, Reply[]>,
    answersTo,
    wearyLines: scenario.lines.filter((line) => line.acts.length === 0),
    silentBeats: scenario.beats.filter((beat) => beat.lines === undefined),
    spokenBeats: scenario.beats.filter((beat) => beat.lines !== undefined),
  };
}
