import type { Attempt } from '#engine/attempt/attempt.ts';
import { recordAttempt } from '#engine/attempt/record.ts';
import type { Conversation, PlayerReply } from '#engine/conversation/conversation.ts';
import { reply } from '#engine/conversation/reply.ts';
import { start } from '#engine/conversation/start.ts';
import type { DialogueAct } from '#engine/dialogue-act.ts';
import { recommended } from '#engine/policies/strategist.ts';
import { scriptOf } from '#engine/scenario/script.ts';
import { scoreConversation } from '#engine/scoring/scorecard.ts';
import { TypedTurn } from '#engine/understanding/typed-turn.ts';
import type { Grant, Verified } from '#contract/attempt.ts';
import { lastWords } from '#i18n/last-words.ts';
import type { Language } from '#i18n/languages.ts';
import { loadEar } from '#server/hearing/load-ear.ts';
import { shelved } from '#server/scenario-shelf.ts';
import { loadWording } from '#server/words/load-wording.ts';
import { lender } from '#scenarios/catalog.ts';
import { loadRuleSets } from '#scenarios/conduct/rule-sets.ts';
import type { Visitor } from './test-server.ts';

interface How {
  readonly language?: Language;
  /** Replies typed before the rest is chosen; all of them where nothing is said. */
  readonly typed?: number;
  /** What is typed first, instead of the words of a reply on offer. */
  readonly first?: string;
  /** Turns, counted from 1, in which the player says that it was heard wrong. */
  readonly contested?: readonly number[];
}

/** The record of an issued talk whose replies were typed: the words of what the strategist would choose. */
export async function typedAttempt(grant: Pick<Grant, 'scenario' | 'seed' | 'mode' | 'rules'>, { language = 'en', typed = Infinity, first, contested = [] }: How = {}): Promise<Attempt> {
  const { scenario, hash } = await shelved(grant.scenario);
  const [ear, wording] = [await loadEar(), await loadWording(scenario, language)];
  const says = (before: Conversation, text: string, meant: readonly DialogueAct[]): PlayerReply => {
    const turn = new TypedTurn(ear, { scenario, lender, before }, { language, context: lastWords(before, wording) });
    let outcome = turn.type(text);
    if (outcome.kind === 'did-you-mean') outcome = turn.mean(outcome.asked.filter((act) => meant.includes(act)).slice(0, 1));
    if (outcome.kind === 'rephrase') outcome = turn.type(text); // sent again, it is said as it is
    if (outcome.kind !== 'said') throw new Error(`"${text}" cannot be said.`);
    return outcome.said;
  };
  let { state } = start(scenario, grant.seed);
  let said = 0;
  while (state.ending === null) {
    const choice = recommended(scenario, state);
    const isTyped = state.stage !== 'contact-planning' && said < typed;
    state = reply(scenario, state, isTyped ? says(state, said === 0 && first !== undefined ? first : wording.reply(choice, state.table), scriptOf(scenario).replies.get(choice)!.acts) : { choose: choice }).state;
    if (isTyped) said += 1;
  }
  const frame = {
    contentHash: hash, mode: grant.mode, rules: [...grant.rules], languages: [language], startedAt: '2026-11-24T08:00:00.000Z', endedAt: '2026-11-24T08:06:00.000Z', model: ear.model.version,
  };
  const record = recordAttempt(state, frame, scoreConversation(scenario, state, loadRuleSets(grant.rules)));
  const isContested = (index: number): boolean => contested.includes(record.contactPlan.length + index + 1);
  return { ...record, replies: record.replies.map((one, index) => ('type' in one && isContested(index) ? { ...one, contested: true } : one)) };
}

/** Plays a talk by typing, for an assignment or for practice. */
export async function types(trainee: Visitor, { assignmentId = null, scenario = 'provocative', ...how }: How & { assignmentId?: string | null; scenario?: string } = {}): Promise<Verified> {
  const { body: grant } = await trainee.post<Grant>('/api/grants', { scenario, assignmentId });
  const answer = await trainee.post<Verified>('/api/attempts', { grantId: grant.id, record: await typedAttempt(grant, how) });
  if (answer.status !== 201) throw new Error(`not counted: ${JSON.stringify([grant, answer.body])}`);
  return answer.body;
}
