import { GRAVE_ACTS, isCounterproductive, leadingAct, type DialogueAct } from '#engine/dialogue-act.ts';
import { overlaps, specificity, testOf, type Test } from './holds.ts';
import type { Beat, Line, Reply, Scenario, StrategyRule } from './scenario.ts';
import { STAGES, type Stage } from './vocabulary.ts';

/** A reply with what is asked of it in every turn. */
export interface ScriptedReply {
  readonly reply: Reply;
  readonly lead: DialogueAct;
  readonly isHarmful: boolean;
  /** How likely it is drawn beside others: the more specific, the likelier; a grave slip much less than a common one. */
  readonly weight: number;
  /** Whether it fits a moment of a stage that it belongs to. */
  readonly fits: Test;
  /** The rules of the scenario's own strategy that it follows. */
  readonly follows: ReadonlySet<StrategyRule>;
}

/** A scenario with its parts laid out for quick finding. Made once per scenario object. */
export interface Script {
  readonly scenario: Scenario;
  readonly replies: ReadonlyMap<string, Reply>;
  readonly repliesIn: ReadonlyMap<Stage, readonly ScriptedReply[]>;
  readonly answersTo: ReadonlyMap<DialogueAct, readonly Line[]>;
  /** What is said when there is nothing new left to say about an act. */
  readonly wearyLines: readonly Line[];
  /** What is said to talk beside the point. */
  readonly puzzledLines: readonly Line[];
  readonly silentBeats: readonly Beat[];
  readonly spokenBeats: readonly Beat[];
}

/** How much likelier a common slip is offered than a grave one. */
const COMMON_SLIP = 4;

const scripts = new WeakMap<Scenario, Script>();

export function scriptOf(scenario: Scenario): Script {
  let script = scripts.get(scenario);
  if (script === undefined) scripts.set(scenario, (script = layOut(scenario)));
  return script;
}

/** As much of a reply, chosen or typed, as says what it does. */
export type Done = Pick<Reply, 'claims' | 'redLine' | 'contact'> & { readonly acts: readonly DialogueAct[] };

/** Whether a reply does what the rule asks, and nothing that spoils it. */
export function follows(reply: Done, rule: StrategyRule): boolean {
  return (
    overlaps(rule.play, reply.acts) &&
    !reply.acts.some(isCounterproductive) &&
    reply.claims === undefined &&
    reply.redLine === undefined &&
    (rule.channel === undefined || (reply.contact !== undefined && rule.channel.includes(reply.contact.channel))) &&
    !(rule.avoid !== undefined && overlaps(rule.avoid, reply.acts))
  );
}

function layOut(scenario: Scenario): Script {
  const scripted = scenario.replies.map((reply): ScriptedReply => ({
    reply,
    lead: leadingAct(reply.acts)!,
    isHarmful: reply.acts.some(isCounterproductive) || reply.claims !== undefined || reply.redLine !== undefined,
    weight: (1 + 2 * specificity(reply.when)) * (overlaps(GRAVE_ACTS, reply.acts) ? 1 : COMMON_SLIP),
    fits: testOf(reply.when, ['stage']),
    follows: new Set(scenario.strategy.filter((rule) => follows(reply, rule))),
  }));
  const answersTo = new Map<DialogueAct, Line[]>();
  for (const line of scenario.lines) {
    for (const act of line.acts) {
      const known = answersTo.get(act);
      if (known === undefined) answersTo.set(act, [line]);
      else known.push(line);
    }
  }
  return {
    scenario,
    replies: new Map(scenario.replies.map((reply) => [reply.id, reply])),
    repliesIn: new Map(STAGES.map((stage) => [stage, scripted.filter(({ reply }) => reply.when?.stage?.includes(stage) ?? true)])),
    answersTo,
    wearyLines: scenario.lines.filter((line) => line.acts.length === 0 && line.puzzled !== true),
    puzzledLines: scenario.lines.filter((line) => line.puzzled === true),
    silentBeats: scenario.beats.filter((beat) => beat.lines === undefined),
    spokenBeats: scenario.beats.filter((beat) => beat.lines !== undefined),
  };
}
